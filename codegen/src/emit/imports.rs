//! The imports that printed items need, found by their names: `lower` keeps these names free.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::ident;

/// Names and the modules that they come from.
const KNOWN: &[(&str, &[&str])] = &[
    (
        "arazzo_runtime",
        &[
            "Call",
            "Error",
            "Event",
            "Http",
            "HttpBuilder",
            "Json",
            "Method",
            "Observer",
            "Run",
            "Scheme",
            "Secret",
            "Value",
            "WorkflowError",
        ],
    ),
    ("serde", &["Deserialize", "Serialize"]),
    ("std::collections", &["BTreeMap"]),
    ("std::time", &["Duration"]),
];

/// `use` declarations for the known names among the tokens.
pub(super) fn known(items: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    idents(items.clone(), &mut used);
    let mut imports = TokenStream::new();
    let by_module: BTreeMap<_, _> = KNOWN.iter().copied().collect();
    for (module, names) in by_module {
        let names: Vec<_> =
            names.iter().filter(|name| used.contains(**name)).map(|name| ident(name)).collect();
        if !names.is_empty() {
            let module = module.split("::").map(ident);
            imports.extend(quote!(use #(#module)::*::{#(#names),*};));
        }
    }
    imports
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
