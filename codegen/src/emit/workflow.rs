//! The function of a workflow.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    docs,
    expr::{condition, expr},
    ident, imports, steps, types,
};
use crate::rust::{Borrowed, Expr, Function, Local, Loop, Statement, Steps};

pub(super) fn function(item: &Function) -> TokenStream {
    let docs = docs(&item.docs);
    let (name, outputs, id) = (ident(&item.name), ident(&item.outputs), &item.workflow_id);
    let steps: TokenStream = match &item.steps {
        Steps::Straight(all) => all.iter().map(steps::straight).collect(),
        Steps::Loop(body) => in_loop(body, &item.result),
        Steps::Elsewhere => TokenStream::new(),
    };
    let leaves = matches!(&item.steps, Steps::Loop(body) if body.leaves);
    let result = (!leaves).then(|| expr(&item.result));
    let mut used = BTreeSet::new();
    imports::idents(quote!(#steps #result), &mut used);
    let begin = begin(&item.begin, &mut used);
    let inputs = item.inputs.as_ref().map(|inputs| {
        let inputs = ident(inputs);
        let name = ident(if used.contains("inputs") { "inputs" } else { "_inputs" });
        quote!(#name: #inputs)
    });
    let parameter = |parameter: &Borrowed, used: bool| {
        let Borrowed { name, path } = parameter;
        let name = if used { ident(name) } else { ident(&format!("_{name}")) };
        let path = path.iter().map(|name| ident(name));
        quote!(#name: &#(#path)::*)
    };
    let is_used = |parameter: &Borrowed| used.contains(&ident(&parameter.name).to_string());
    // The first client is that of the run.
    let clients = item.clients.iter().enumerate();
    let clients = clients.map(|(index, client)| parameter(client, index == 0 || is_used(client)));
    let inputs = clients.chain(inputs);
    let given = item.given.iter().map(|given| parameter(given, is_used(given)));
    let parameters = inputs.chain(given);
    let first = item.clients.first().map(|client| ident(&client.name));
    let deprecated = item.calls_deprecated.then(|| quote!(#[allow(deprecated)]));
    let end = match &result {
        Some(result) if matches!(item.steps, Steps::Elsewhere) => {
            quote!(__comment!(""); #result.await)
        }
        Some(result) => quote!(__comment!(""); Ok(#result)),
        None => TokenStream::new(),
    };
    // The end of the function is a branch of its only step.
    let returns = leaves.then(|| quote!(#[allow(clippy::needless_return, unused_assignments)]));
    quote! {
        #docs
        #deprecated
        #returns
        pub async fn #name(#(#parameters),*) -> Result<#outputs, WorkflowError> {
            let mut run = Run::new(#id, #first.http());
            #begin
            #steps
            #end
        }
    }
}

/// What comes before the first step, without variables that nothing uses.
fn begin(all: &[Statement], used: &mut BTreeSet<String>) -> TokenStream {
    let mut begin = Vec::new();
    for item in all.iter().rev() {
        if let Statement::Let { name, .. } = item
            && !used.contains(&ident(name).to_string())
        {
            continue;
        }
        let printed = statement(item);
        imports::idents(printed.clone(), used);
        begin.push(printed);
    }
    begin.into_iter().rev().collect()
}

fn statement(item: &Statement) -> TokenStream {
    match item {
        Statement::Let { name, value } => {
            let (name, value) = (ident(name), expr(value));
            quote!(let #name = #value;)
        }
        Statement::Check { input, rule, holds } => {
            let holds = condition(holds);
            quote!(run.check(#input, #rule, #holds)?;)
        }
        Statement::Workflow { needs, name, id, call } => {
            let (needs, call) = (steps::needs(needs, id), expr(call));
            let binding = name.as_ref().map(|name| {
                let name = ident(name);
                quote!(let #name =)
            });
            let comment = format!("{id} runs first");
            quote! {
                __comment!("");
                __comment!(#comment);
                #needs
                #binding run.workflow(#id, #call.await)?;
            }
        }
    }
}

fn in_loop(item: &Loop, result: &Expr) -> TokenStream {
    let variants: Vec<_> = item.arms.iter().map(|arm| ident(&arm.variant)).collect();
    let first = variants.first();
    let bodies: Vec<TokenStream> = item.arms.iter().map(steps::arm).collect();
    let mut used = BTreeSet::new();
    let result = expr(result);
    imports::idents(quote!(#(#bodies)* #result), &mut used);
    let variables =
        item.variables.iter().filter(|variable| used.contains(&ident(&variable.name).to_string()));
    let variables = variables.map(|Local { name, ty, set }| {
        let (name, ty) = (ident(name), types::ty(ty));
        let mutable = set.then(|| quote!(mut));
        quote!(let #mutable #name: Option<#ty> = None;)
    });
    if item.leaves {
        return quote!(#(#variables)* __comment!(""); #(#bodies)*);
    }
    let back = item.returns.then(|| quote!(let mut back: Option<Step> = None;));
    let arms = variants.iter().zip(&bodies);
    let arms = arms.map(|(variant, body)| quote!(Step::#variant => { #body }));
    quote! {
        enum Step {
            #(#variants,)*
        }
        #(#variables)*
        #back
        let mut next = Some(Step::#first);
        while let Some(step) = next {
            next = match step {
                #(#arms)*
            };
        }
    }
}

/// A count or a limit.
pub(super) fn number(value: u64) -> Literal {
    Literal::u64_unsuffixed(value)
}
