//! From a crate as data to its text: one `quote!` for each kind of item.

mod client;
mod expr;
mod fingerprint;
mod imports;
mod json;
mod resume;
mod root;
mod steps;
mod text;
mod types;
mod workflow;
mod xml;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    diagnostic::in_one_line,
    names::needs_raw,
    output::Output,
    rust::{Crate, File, Item},
};

/// Where the printed files are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// As a crate: `lib.rs` with the documentation of the whole.
    Crate,
    /// As a module, by `mod` or `include!`: `mod.rs` without inner attributes.
    Module,
}

/// Prints a crate.
pub(crate) fn emit(krate: &Crate, root: Root) -> Output {
    let mut output = Output::default();
    for file in &krate.files {
        let path = format!("{}.rs", file.module.join("/"));
        output.add(path, text::print(contents(file)));
    }
    output.need(&krate.features);
    let name = if root == Root::Crate { "lib.rs" } else { "mod.rs" };
    output.add(name.to_owned(), text::print(root::root(krate, root)));
    output
}

fn contents(file: &File) -> TokenStream {
    let items: Vec<TokenStream> = file.items.iter().map(item).collect();
    let known = imports::known(&file.items, &items);
    let own = file.imports.iter().map(|import| {
        let module = import.module.iter().map(|name| ident(name));
        let names = import.names.iter().map(|name| ident(name));
        quote!(use #(#module)::*::{#(#names),*};)
    });
    let names = &file.secrets;
    let secrets = (!names.is_empty()).then(|| quote!(const SECRETS: &[&str] = &[#(#names),*];));
    quote!(#known #(#own)* #secrets #(#items)*)
}

fn item(item: &Item) -> TokenStream {
    match item {
        Item::Struct(item) => types::structure(item),
        Item::Union(item) => types::union(item),
        Item::Rules(item) => types::rules(item),
        Item::Enum(item) => types::enumeration(item),
        Item::Client(item) => client::client(item),
        Item::Workflow(item) => workflow::function(item),
    }
}

/// A name as an identifier, raw if it is a keyword.
fn ident(name: &str) -> Ident {
    match needs_raw(name) {
        true => Ident::new_raw(name, Span::call_site()),
        false => Ident::new(name, Span::call_site()),
    }
}

/// Documentation, a line an attribute.
fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| doc(line));
    quote!(#(#[doc = #lines])*)
}

/// A line of documentation. What would turn the direction of its letters, or end it, is written as an escape.
fn doc(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {}", in_one_line(line)) }
}
