//! The root file: modules, and what of them is offered at the top.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Root, doc, docs, ident};
use crate::rust::{Crate, File};

/// Modules by name: a file, or more modules.
enum Module<'c> {
    File(&'c File),
    Folder(BTreeMap<&'c str, Module<'c>>),
}

pub(super) fn root(krate: &Crate, root: Root) -> TokenStream {
    let mut top = BTreeMap::new();
    for file in &krate.files {
        insert(&mut top, &file.module, file);
    }
    // In an included file there is no room for an attribute of the whole.
    let allow = (root == Root::Module).then(
        || quote!(#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]),
    );
    let modules = top.iter().map(|(name, module)| declaration(name, module, allow.as_ref()));
    // A private module of an application uses what it needs.
    let unused = (root == Root::Module).then(|| quote!(#[allow(unused_imports)]));
    let exports = krate.files.iter().filter(|file| file.at_root).map(|file| {
        let module = file.module.iter().map(|name| ident(name));
        quote!(#unused pub use self::#(#module)::*::*;)
    });
    let inner = (root == Root::Crate).then(|| {
        let lines = krate.docs.iter().map(|line| doc(line));
        let missing = (!krate.documented).then(|| quote!(missing_docs,));
        quote!(#(#![doc = #lines])* #![allow(#missing clippy::enum_variant_names)])
    });
    let needs = krate.features.iter().map(|feature| {
        let feature = ident(feature);
        quote!(arazzo_runtime::needs!(#feature);)
    });
    quote! {
        #inner
        #(#needs)*
        #(#modules)*
        #(#exports)*
        pub use arazzo_runtime as runtime;
    }
}

fn insert<'c>(into: &mut BTreeMap<&'c str, Module<'c>>, path: &'c [String], file: &'c File) {
    match path {
        [] => {}
        [name] => {
            into.insert(name, Module::File(file));
        }
        [name, rest @ ..] => {
            let folder = into.entry(name).or_insert_with(|| Module::Folder(BTreeMap::new()));
            if let Module::Folder(modules) = folder {
                insert(modules, rest, file);
            }
        }
    }
}

/// Formatters are told to leave the files as they are printed: a changed file counts as changed by hand.
fn declaration(name: &str, module: &Module<'_>, allow: Option<&TokenStream>) -> TokenStream {
    let name = ident(name);
    match module {
        Module::File(file) => {
            let docs = docs(std::slice::from_ref(&file.docs));
            quote!(#docs #allow #[rustfmt::skip] pub mod #name;)
        }
        Module::Folder(modules) => {
            let docs = docs(&[format!("Modules of {name}.")]);
            let modules = modules.iter().map(|(name, module)| declaration(name, module, allow));
            quote!(#docs pub mod #name { #(#modules)* })
        }
    }
}
