//! The function of a workflow.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{docs, expr::expr, fingerprint::fingerprint, ident, imports, resume, steps, types};
use crate::rust::{Borrowed, Check, Expr, Function, Local, Loop, Recorded, Statement, Step, Steps};

pub(super) fn function(item: &Function) -> TokenStream {
    let docs = docs(&item.docs);
    let (name, outputs, id) = (ident(&item.name), ident(&item.outputs), &item.workflow_id);
    let steps: TokenStream = match &item.steps {
        Steps::Straight(all) => in_a_row(all, &item.result),
        Steps::Loop(body) => in_loop(body, &item.result),
        Steps::Elsewhere => TokenStream::new(),
    };
    let leaves = matches!(&item.steps, Steps::Loop(body) if body.leaves);
    let result = (!leaves).then(|| expr(&item.result));
    let mut used = BTreeSet::new();
    let handed_over: TokenStream = item.handed_over.iter().map(resume::handed_over).collect();
    imports::idents(quote!(#handed_over #steps #result), &mut used);
    let begin = begin(&item.begin, &mut used);
    let parameters = parameters(item, &used);
    let given_inputs = item.given_inputs.iter().map(|(name, value)| {
        let value = expr(value);
        quote!((#name, #value))
    });
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
    let returns = leaves.then(|| quote!(clippy::needless_return));
    // What the state has may be read only after the step has set it anew.
    let assigned = restores(&item.steps).then(|| quote!(unused_assignments));
    let allowed: Vec<TokenStream> = returns.into_iter().chain(assigned).collect();
    let allow = (!allowed.is_empty()).then(|| quote!(#[allow(#(#allowed),*)]));
    // How the end is told is not what the workflow does.
    let fingerprint = Literal::u64_unsuffixed(fingerprint(quote!(#id #begin #steps #end)));
    // Beside the function that takes it up; inside where another function begins the run.
    let (beside, inside) = match item.resume {
        Some(_) => (Some(constant(id, &fingerprint, None)), None),
        None => (None, Some(constant(id, &fingerprint, Some(quote!(.part()))))),
    };
    let end = result.map(|result| self::end(&item.steps, &result));
    let resume = item.resume.as_ref().map(|resume| resume::function(item, resume));
    quote! {
        #beside
        #docs
        #deprecated
        #allow
        pub async fn #name(#(#parameters),*) -> Result<#outputs, WorkflowError> {
            #inside
            let mut run = Run::new(&WORKFLOW, #first.http(), &[#(#given_inputs),*])?;
            #handed_over
            #begin
            #steps
            #end
        }
        #resume
    }
}

/// What the run begins with.
fn constant(id: &str, fingerprint: &Literal, part: Option<TokenStream>) -> TokenStream {
    quote! {
        const WORKFLOW: arazzo_runtime::Workflow =
            arazzo_runtime::Workflow::new(#id, #fingerprint) #part;
    }
}

/// The end of the function: the run is told, and the outputs are returned.
fn end(steps: &Steps, result: &TokenStream) -> TokenStream {
    match steps {
        Steps::Elsewhere => quote! {
            __comment!("");
            let outputs = #result.await?;
            run.finish();
            Ok(outputs)
        },
        Steps::Straight(_) | Steps::Loop(_) => quote! {
            __comment!("");
            run.finish();
            Ok(#result)
        },
    }
}

/// The clients, the inputs, and what other workflows gave.
fn parameters(item: &Function, used: &BTreeSet<String>) -> Vec<TokenStream> {
    let inputs = item.inputs.as_ref().map(|inputs| {
        let inputs = ident(inputs);
        quote!(inputs: #inputs)
    });
    let is_used = |parameter: &Borrowed| used.contains(&ident(&parameter.name).to_string());
    // The first client is that of the run.
    let clients = item.clients.iter().enumerate();
    let clients = clients.map(|(index, client)| borrowed(client, index == 0 || is_used(client)));
    let given = item.given.iter().map(|given| borrowed(given, true));
    clients.chain(inputs).chain(given).collect()
}

/// A parameter that is a reference.
pub(super) fn borrowed(parameter: &Borrowed, used: bool) -> TokenStream {
    let Borrowed { name, path } = parameter;
    let name = if used { ident(name) } else { ident(&format!("_{name}")) };
    let path = path.iter().map(|name| ident(name));
    quote!(#name: &#(#path)::*)
}

/// Steps one after another; what nothing reads after a step does not outlive it.
fn in_a_row(all: &[Step], result: &Expr) -> TokenStream {
    let mut used = BTreeSet::new();
    imports::idents(expr(result), &mut used);
    let mut steps = Vec::new();
    for step in all.iter().rev() {
        let printed = steps::straight(step, &used);
        imports::idents(printed.clone(), &mut used);
        steps.push(printed);
    }
    steps.into_iter().rev().collect()
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
        Statement::Renewable { name, key, structure, fields } => {
            renewable(name, key, structure, fields)
        }
        Statement::Check { input, check: Check::Rule(rule, holds) } => {
            let holds = expr(holds);
            quote!(run.check(#input, #rule, #holds)?;)
        }
        Statement::Check { input, check: Check::Each(place, values) } => {
            let values = expr(values);
            quote!(run.check_each(#input, #place, #values)?;)
        }
        Statement::Workflow { needs, id, key, call, outputs, name, renewed, structure, fields } => {
            let (needs, call) = (steps::needs(needs, id), expr(call));
            let comment = format!("{id} runs first");
            let outputs = outputs.iter().map(|(name, value)| {
                let value = expr(value);
                quote!((#name, #value))
            });
            let call = quote!(run.workflow(#id, #call.await)?;);
            let done = quote!(run.done(#key, &[#(#outputs),*]).await?;);
            let first = match name.as_ref().map(|name| ident(name)) {
                None => quote! {
                    if run.is_due(#key) {
                        #needs
                        #call
                        #done
                    }
                },
                Some(name) => {
                    let restored = |_: &Ident, output: &Recorded| steps::restored(key, output);
                    let restored = outputs_struct(structure, fields, restored);
                    let mutable = renewed.then(|| quote!(mut));
                    quote! {
                        let #mutable #name = if run.is_due(#key) {
                            #needs
                            let #name = #call
                            #done
                            #name
                        } else {
                            #restored
                        };
                    }
                }
            };
            quote! {
                __comment!("");
                __comment!(#comment);
                #first
            }
        }
    }
}

/// The outputs of a workflow that others have given, and that may get others later.
fn renewable(
    name: &str,
    key: &str,
    structure: &[String],
    fields: &[(String, (Recorded, bool))],
) -> TokenStream {
    let name = ident(name);
    let value = |field: &Ident, (output, is_secret): &(Recorded, bool)| match is_secret {
        false => steps::restored(key, output),
        true => {
            let output = &output.name;
            quote!(run.given(#key, #output)?.unwrap_or_else(|| #name.#field.clone()))
        }
    };
    let restored = outputs_struct(structure, fields, value);
    quote! {
        let mut #name = if run.is_due(#key) { #name.clone() } else { #restored };
    }
}

/// The struct of the outputs of a workflow, each with a value.
fn outputs_struct<T>(
    path: &[String],
    fields: &[(String, T)],
    value: impl Fn(&Ident, &T) -> TokenStream,
) -> TokenStream {
    let path = path.iter().map(|name| ident(name));
    let fields = fields.iter().map(|(field, output)| {
        let field = ident(field);
        let value = value(&field, output);
        quote!(#field: #value)
    });
    quote!(#(#path)::* { #(#fields),* })
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
        match set {
            Some((step, output)) => {
                let restored = steps::restored(step, output);
                quote!(let mut #name: Option<#ty> = #restored;)
            }
            None => quote!(let #name: Option<#ty> = None;),
        }
    });
    if item.leaves {
        return quote!(#(#variables)* __comment!(""); #(#bodies)*);
    }
    let back = item.returns.then(|| quote!(let mut back: Option<Step> = run.back();));
    let and_back = if item.returns { quote!(back) } else { quote!(None) };
    let ids = item.arms.iter().map(|arm| &arm.step.id);
    let names = variants.iter().zip(ids).map(|(variant, id)| quote!(#variant = #id));
    let arms = variants.iter().zip(&bodies);
    let arms = arms.map(|(variant, body)| quote!(Step::#variant => { #body }));
    quote! {
        arazzo_runtime::steps! { Step { #(#names,)* } }
        #(#variables)*
        let mut next = run.first(Step::#first);
        #back
        while let Some(step) = next {
            next = match step {
                #(#arms)*
            };
            run.go(next, #and_back).await?;
        }
    }
}

/// Whether a loop has variables that begin with what the state has.
fn restores(steps: &Steps) -> bool {
    matches!(steps, Steps::Loop(body) if body.variables.iter().any(|variable| variable.set.is_some()))
}

/// A count or a limit.
pub(super) fn number(value: u64) -> Literal {
    Literal::u64_unsuffixed(value)
}
