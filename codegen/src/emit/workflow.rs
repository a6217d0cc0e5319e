//! The function of a workflow.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    docs,
    expr::{condition, expr},
    ident, imports, types,
};
use crate::rust::{Criterion, Function, Need, Reads, Step};

pub(super) fn function(item: &Function) -> TokenStream {
    let docs = docs(&item.docs);
    let (name, outputs, id) = (ident(&item.name), ident(&item.outputs), &item.workflow_id);
    let steps: TokenStream = item.steps.iter().map(step).collect();
    let result = expr(&item.result);
    let inputs = item.inputs.as_ref().map(|inputs| {
        let inputs = ident(inputs);
        let mut used = BTreeSet::new();
        imports::idents(quote!(#steps #result), &mut used);
        let name = ident(if used.contains("inputs") { "inputs" } else { "_inputs" });
        quote!(#name: #inputs)
    });
    let deprecated = item.calls_deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        #docs
        #deprecated
        pub async fn #name(client: &Client, #inputs) -> Result<#outputs, WorkflowError> {
            let mut run = Run::new(#id, client.http());
            #steps
            __comment!("");
            Ok(#result)
        }
    }
}

fn step(item: &Step) -> TokenStream {
    let Step { comment, id, needs, call, criteria, reads, outputs } = item;
    let needs = needs.iter().map(|Need { name, expression, value }| {
        let (name, value) = (ident(name), expr(value));
        quote!(let #name = run.need(#id, #expression, #value)?;)
    });
    let call = expr(call);
    let criteria: TokenStream = match criteria.as_slice() {
        [] => quote!(.require_success()?),
        all => all.iter().map(criterion).collect(),
    };
    let answered = quote!(run.step(#id, #call).await? #criteria);
    let read = match reads {
        Reads::Nothing => quote!(#answered.finish();),
        Reads::Body { variable, ty, or_default } => {
            let (variable, ty) = (ident(variable), types::ty(ty));
            let method = ident(if *or_default { "json_or_default" } else { "json" });
            quote!(let #variable = #answered.#method::<#ty>()?;)
        }
        Reads::BodyAndValue { variable, raw, ty, or_default } => {
            let (variable, raw, ty) = (ident(variable), ident(raw), types::ty(ty));
            let method =
                ident(if *or_default { "json_and_value_or_default" } else { "json_and_value" });
            quote!(let (#variable, #raw) = #answered.#method::<#ty>()?;)
        }
    };
    let outputs = outputs.iter().map(|(name, value)| {
        let value = expr(value);
        quote!((#name, #value))
    });
    quote! {
        __comment!("");
        #(__comment!(#comment);)*
        #(#needs)*
        #read
        run.done(#id, &[#(#outputs),*]);
    }
}

fn criterion(item: &Criterion) -> TokenStream {
    let (text, condition) = (&item.text, condition(&item.condition));
    let mut used = BTreeSet::new();
    imports::idents(condition.clone(), &mut used);
    let response = if used.contains("response") { quote!(response) } else { quote!(_) };
    quote!(.require(#text, |#response| #condition)?)
}
