//! The function that takes up a run of a workflow.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, expr::expr, ident, imports, workflow::borrowed};
use crate::rust::{Asked, Function, HandedOver, Kept, Restored, Resume};

pub(super) fn function(item: &Function, resume: &Resume) -> TokenStream {
    let docs = docs(&resume.docs);
    let (name, outputs) = (ident(&resume.name), ident(&item.outputs));
    let function = resume.function.iter().map(|name| ident(name));
    let clients = item.clients.iter().map(|client| borrowed(client, true));
    let secrets = resume.secrets.as_ref().map(|secrets| {
        let secrets = ident(secrets);
        quote!(secrets: #secrets)
    });
    let state = quote!(state: arazzo_runtime::State);
    let parameters = clients.chain([state]).chain(secrets);
    let mutable = (!resume.outputs.is_empty() || !resume.kept.is_empty()).then(|| quote!(mut));
    let outputs_given = resume.outputs.iter().filter_map(give);
    let kept = resume.kept.iter().map(|Kept { within, field }| {
        let field = ident(field);
        quote!(state.keep(&[#(#within),*], secrets.#field);)
    });
    let inputs = item.inputs.as_ref().map(|inputs| {
        let inputs = ident(inputs);
        let fields = resume.inputs.iter().map(input);
        quote!(let inputs = #inputs { #(#fields),* };)
    });
    let mut arguments: Vec<TokenStream> = Vec::new();
    for (index, client) in item.clients.iter().enumerate() {
        let client = ident(&client.name);
        arguments.push(if index == 0 { quote!(&#client.resuming(state)) } else { quote!(#client) });
    }
    arguments.extend(item.inputs.as_ref().map(|_| quote!(inputs)));
    let deprecated = item.calls_deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        #docs
        #deprecated
        pub async fn #name(#(#parameters),*) -> Result<#outputs, WorkflowError> {
            let #mutable state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
            #(#kept)*
            #(#outputs_given)*
            #inputs
            #(#function)::*(#(#arguments),*).await
        }
    }
}

/// Goes on with a workflow that has taken the place of the rest.
pub(super) fn handed_over(item: &HandedOver) -> TokenStream {
    let HandedOver { key, call, result } = item;
    let (call, result) = (expr(call), expr(result));
    let mut used = BTreeSet::new();
    imports::idents(result.clone(), &mut used);
    let outputs = ident(if used.contains("outputs") { "outputs" } else { "_outputs" });
    quote! {
        if let Some(inner) = run.handed_over(#key) {
            let #outputs = run.workflow("", #call.await)?;
            run.finish();
            return Ok(#result);
        }
    }
}

fn give(item: &Asked) -> Option<TokenStream> {
    let (within, step, output) = item.of.as_ref()?;
    let (field, readers) = (ident(&item.field), &item.readers);
    Some(quote! {
        state.give(&[#(#within),*], #step, #output, secrets.#field, &[#(#readers),*])?;
    })
}

fn input(item: &Restored) -> TokenStream {
    let (field, wire) = (ident(&item.field), &item.wire);
    match &item.secret {
        None => quote!(#field: state.input(#wire)?),
        Some(asked) => {
            let (secret, readers) = (ident(&asked.field), &asked.readers);
            let secret = quote!(secrets.#secret);
            let secret = if item.optional { quote!(#secret.map(Some)) } else { secret };
            quote!(#field: state.secret(#wire, #secret, &[#(#readers),*])?)
        }
    }
}
