//! The imports that printed items need, found by their names: `lower` keeps these names free for us.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{ident, types};
use crate::rust::Item;

/// Modules, and the names that come from them.
const KNOWN: &[(&str, &[&str])] = &[
    (
        "arazzo_runtime",
        &[
            "Call",
            "Http",
            "HttpBuilder",
            "Json",
            "Method",
            "NoContent",
            "Run",
            "Scheme",
            "Secret",
            "Value",
            "WorkflowError",
            "Xml",
            "XmlObject",
        ],
    ),
    ("serde", &["Serialize"]),
    ("std::collections", &["BTreeMap"]),
];

/// `use` declarations for the known names that the items use.
pub(super) fn known(items: &[Item], printed: &[TokenStream]) -> TokenStream {
    let mut used = BTreeSet::new();
    for (item, printed) in items.iter().zip(printed) {
        idents(mentions(item, printed), &mut used);
    }
    let mut imports = TokenStream::new();
    for (module, names) in KNOWN {
        let names: Vec<_> =
            names.iter().filter(|name| used.contains(**name)).map(|name| ident(name)).collect();
        if !names.is_empty() {
            let module = module.split("::").map(ident);
            imports.extend(quote!(use #(#module)::*::{#(#names),*};));
        }
    }
    imports
}

/// The tokens of an item that mention names. Those that it declares, such as variants, may be like ours.
fn mentions(of: &Item, printed: &TokenStream) -> TokenStream {
    match of {
        Item::Enum(_) | Item::Rules(_) => TokenStream::new(),
        Item::Struct(item) => {
            let derives = item.derives.iter().map(|name| ident(name));
            let fields = item.fields.iter().chain(&item.rest).map(|field| types::ty(&field.ty));
            quote!(#(#derives)* #(#fields)*)
        }
        Item::Union(item) => {
            let serialize = (item.serialize && item.tag.is_none()).then(|| quote!(Serialize));
            let variants = item.variants.iter().map(|variant| types::ty(&variant.ty));
            quote!(Value #serialize #(#variants)*)
        }
        Item::Client(_) | Item::Workflow(_) => printed.clone(),
    }
}

/// Every identifier in the tokens.
pub(super) fn idents(tokens: TokenStream, into: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                into.insert(name.to_string());
            }
            TokenTree::Group(group) => idents(group.stream(), into),
            _ => {}
        }
    }
}
