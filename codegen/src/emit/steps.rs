//! Steps, in a row or as the arms of a loop.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    expr::{condition, expr},
    ident, imports,
    types::ty,
    workflow::number,
};
use crate::rust::{
    Arm, Branch, Call, Condition, Criterion, Decoded, Given, Need, Reads, Recorded, Renewed, Retry,
    Set, Step, Then,
};

/// A step after which the next one comes, or the workflow fails; with the names that what comes after it reads.
pub(super) fn straight(item: &Step, read: &BTreeSet<String>) -> TokenStream {
    let Step { id, comment, gives, .. } = item;
    let step = attempt(item, &TokenStream::new(), false);
    let gives = gives.iter().filter(|given| read.contains(&ident(&given.name).to_string()));
    let given = gives
        .map(|Given { name, value, recorded }| (ident(name), expr(value), restored(id, recorded)));
    let given: Vec<_> = given.collect();
    let together = |part: fn(&Parts) -> TokenStream| {
        let parts: Vec<TokenStream> = given.iter().map(part).collect();
        match parts.as_slice() {
            [one] => one.clone(),
            all => quote!((#(#all),*)),
        }
    };
    let step = match given.as_slice() {
        [] => quote!(if run.is_due(#id) { #step }),
        _ => {
            let names = together(|(name, ..)| quote!(#name));
            let values = together(|(_, value, _)| value.clone());
            let restored = together(|(.., restored)| restored.clone());
            quote! {
                let #names = if run.is_due(#id) { #step #values } else { #restored };
            }
        }
    };
    quote! {
        __comment!("");
        #(__comment!(#comment);)*
        #step
    }
}

/// An output that the state of the run has.
pub(super) fn restored(step: &str, Recorded { name, bytes }: &Recorded) -> TokenStream {
    match bytes {
        true => quote!(run.restored_bytes(#step, #name)?),
        false => quote!(run.restored(#step, #name)?),
    }
}

/// A variable, its value at the end of its step, and the value that the state has.
type Parts = (Ident, TokenStream, TokenStream);

/// A step of a loop: the expression of the next one.
pub(super) fn arm(item: &Arm) -> TokenStream {
    let (comment, id) = (&item.step.comment, &item.step.id);
    let success = branches(&item.success, id);
    let step = attempt(&item.step, &success, true);
    let success = match item.returns {
        true => match item.success.as_slice() {
            [Branch { action: None, condition: None, retry: None, then: Then::End }] => {
                quote!(back.take())
            }
            [Branch { action: None, condition: None, retry: None, then: Then::Step(_) }] => {
                quote!(back.take().or(#success))
            }
            all => {
                let otherwise = otherwise(all, id);
                quote!(if back.is_some() { back.take() } else #otherwise)
            }
        },
        false => success,
    };
    let enter = quote!(run.enter(#id)?;);
    let Some(failure) = &item.failure else {
        return quote! {
            #(__comment!(#comment);)*
            #enter
            #step
            #success
        };
    };
    let failure = match item.returns {
        true => {
            let otherwise = otherwise(failure, id);
            quote!(if back.is_some() { return Err(error); } else #otherwise)
        }
        false => branches(failure, id),
    };
    let mut used = BTreeSet::new();
    imports::idents(failure.clone(), &mut used);
    let error = ident(if used.contains("error") { "error" } else { "_error" });
    used.clear();
    imports::idents(success.clone(), &mut used);
    let keeps = matches!(item.step.reads, Reads::Response { .. }) && used.contains("response");
    let (given, taken) = match keeps {
        true => (quote!(response), quote!(response)),
        false => (quote!(()), quote!(())),
    };
    quote! {
        #(__comment!(#comment);)*
        #enter
        let attempt = async {
            #step
            Ok::<_, WorkflowError>(#given)
        };
        match attempt.await {
            Ok(#taken) => { #success }
            Err(error) if error.ends_run() => return Err(error),
            Err(#error) => { #failure }
        }
    }
}

/// The request of a step, what is required of its answer, and what it gives.
fn attempt(item: &Step, after: &TokenStream, in_loop: bool) -> TokenStream {
    let Step { id, needs, call, criteria, reads, sets, outputs, .. } = item;
    let needs = self::needs(needs, id);
    let read = match call {
        Call::Operation(call) => match reads {
            Reads::Response { body: None, raw: None } if !reads_response(item, after) => {
                answered(id, &expr(call), criteria, &Reads::Nothing)
            }
            _ => answered(id, &expr(call), criteria, reads),
        },
        Call::Workflow { call, timeout, renews } => {
            let call = within(id, &expr(call), *timeout);
            called(id, &call, renews.as_ref(), criteria, reads)
        }
    };
    let sets = sets.iter().map(|Set { name, declare, value }| {
        let (name, value) = (ident(name), expr(value));
        let declare = declare.then(|| quote!(let));
        quote!(#declare #name = #value;)
    });
    let outputs = outputs.iter().map(|(name, value)| {
        let value = expr(value);
        quote!((#name, #value))
    });
    // In a loop it is stored once it is known what comes next.
    let stored = (!in_loop).then(|| quote!(.await?));
    let record = if in_loop { quote!(record) } else { quote!(done) };
    quote! {
        #needs
        #read
        #(#sets)*
        run.#record(#id, &[#(#outputs),*]) #stored;
    }
}

/// Whether the answer itself is used by outputs or by what comes after the step.
fn reads_response(item: &Step, after: &TokenStream) -> bool {
    let sets = item.sets.iter().map(|set| expr(&set.value));
    let outputs = item.outputs.iter().map(|(_, value)| expr(value));
    let mut used = BTreeSet::new();
    imports::idents(quote!(#(#sets)* #(#outputs)* #after), &mut used);
    used.contains("response")
}

/// What has to be there before a step, or before a workflow is called.
pub(super) fn needs(needs: &[Need], id: &str) -> TokenStream {
    let needs = needs.iter().map(|Need { method, name, expression, value }| {
        let (method, name, value) = (ident(method), ident(name), expr(value));
        quote!(let #name = run.#method(#id, #expression, #value)?;)
    });
    needs.collect()
}

fn answered(id: &str, call: &TokenStream, criteria: &[Criterion], reads: &Reads) -> TokenStream {
    let criteria: TokenStream = match criteria {
        [] => quote!(.require_success()?),
        all => all.iter().map(criterion).collect(),
    };
    let answered = quote!(run.step(#id, #call).await? #criteria);
    match reads {
        Reads::Nothing | Reads::Outputs(_) => quote!(#answered.finish();),
        Reads::Body(body) => {
            let (variable, decode) = decoded(body);
            quote!(let #variable = #answered.#decode()?;)
        }
        Reads::Response { body, raw } => {
            let raw = raw.as_ref().map(|raw| {
                let raw = ident(raw);
                quote!(let #raw = response.at("").cloned().unwrap_or_default();)
            });
            let body = body.as_ref().map(|body| {
                let (variable, decode) = decoded(body);
                quote!(let #variable = run.#decode(#id, &response)?;)
            });
            quote! {
                let response = #answered.answer();
                #raw
                #body
            }
        }
    }
}

/// The variable of a decoded body, and the method that decodes it.
fn decoded(Decoded { variable, ty: of, or_default, .. }: &Decoded) -> (Ident, TokenStream) {
    let (method, of) = (if *or_default { "json_or_default" } else { "json" }, ty(of));
    let method = ident(method);
    (ident(variable), quote!(#method::<#of>))
}

/// The outputs of a workflow that a step calls, in the time that the step has.
fn within(id: &str, call: &TokenStream, timeout: Option<u64>) -> TokenStream {
    let Some(timeout) = timeout else { return quote!(run.workflow(#id, #call.await)?) };
    let timeout = number(timeout);
    quote! {
        {
            let called = run
                .within(#id, std::time::Duration::from_millis(#timeout), #call)
                .await;
            run.workflow(#id, called)?
        }
    }
}

fn called(
    id: &str,
    call: &TokenStream,
    renews: Option<&Renewed>,
    criteria: &[Criterion],
    reads: &Reads,
) -> TokenStream {
    let variable = match reads {
        Reads::Outputs(variable) => variable.as_ref().map(|name| ident(name)),
        _ => None,
    };
    let call = match (variable, renews) {
        (None, None) => quote!(#call;),
        (Some(variable), None) => quote!(let #variable = #call;),
        (None, Some(renewed)) => self::renewed(renewed, &quote!(#call;)),
        (Some(variable), Some(renewed)) => {
            let renewed = self::renewed(renewed, &quote!(#variable.clone();));
            quote!(let #variable = #call; #renewed)
        }
    };
    let criteria = criteria.iter().map(|Criterion { text, condition: holds }| {
        let holds = condition(holds);
        quote!(run.require(#id, #text, #holds)?;)
    });
    quote!(#call #(#criteria)*)
}

fn criterion(item: &Criterion) -> TokenStream {
    let (text, condition) = (&item.text, condition(&item.condition));
    let mut used = BTreeSet::new();
    imports::idents(condition.clone(), &mut used);
    let response = if used.contains("response") { quote!(response) } else { quote!(_) };
    quote!(.require(#text, |#response| #condition)?)
}

/// The branches of a step, the first whose condition holds.
fn branches(all: &[Branch], id: &str) -> TokenStream {
    let Some((branch, rest)) = all.split_first() else { return TokenStream::new() };
    let comment = branch.action.as_ref().map(|action| quote!(__comment!(#action);));
    let then = then(&branch.then, id);
    let then = quote!(#comment #then);
    let action = branch.action.as_deref().unwrap_or_default();
    let holds = match (&branch.condition, &branch.retry) {
        (None, None) => return then,
        (Some(holds), None) => condition(holds),
        (None, Some(retry)) => self::retry(retry, id, action),
        (Some(holds), Some(retry)) => {
            let mut inner = condition(holds);
            if let Condition::Either(..) = holds {
                inner = quote!((#inner));
            }
            let retry = self::retry(retry, id, action);
            quote!(#inner && #retry)
        }
    };
    let rest = otherwise(rest, id);
    quote!(if #holds { #then } else #rest)
}

/// Branches after an `else`.
fn otherwise(all: &[Branch], id: &str) -> TokenStream {
    let is_chain = all.first().is_some_and(|next| next.condition.is_some() || next.retry.is_some());
    let branches = branches(all, id);
    if is_chain { branches } else { quote!({ #branches }) }
}

fn retry(item: &Retry, id: &str, action: &str) -> TokenStream {
    let (limit, after) = (number(u64::from(item.limit)), number(item.after));
    quote! {
        run.retry(#id, #action, #limit, std::time::Duration::from_millis(#after), &error).await?
    }
}

fn then(item: &Then, id: &str) -> TokenStream {
    match item {
        Then::Step(variant) => {
            let variant = ident(variant);
            quote!(Some(Step::#variant))
        }
        Then::Goto { id: to, variant } => {
            let variant = ident(variant);
            quote! {
                run.goto(#id, #to);
                Some(Step::#variant)
            }
        }
        Then::Return { first, then } => {
            let (first, then) = (ident(first), ident(then));
            quote! {
                back = Some(Step::#then);
                Some(Step::#first)
            }
        }
        Then::After { needs, call, variant, renews } => {
            let (needs, call, variant) = (self::needs(needs, id), expr(call), ident(variant));
            let call = quote!(run.workflow(#id, #call.await)?;);
            let ran = renews.as_ref().map_or(call.clone(), |renewed| self::renewed(renewed, &call));
            quote! {
                #needs
                #ran
                Some(Step::#variant)
            }
        }
        Then::Workflow { needs, key, call, result } => {
            let (needs, call, result) = (self::needs(needs, id), expr(call), expr(result));
            let mut used = BTreeSet::new();
            imports::idents(result.clone(), &mut used);
            let outputs = ident(if used.contains("outputs") { "outputs" } else { "_outputs" });
            quote! {
                #needs
                run.hand_over(#key);
                let #outputs = run.workflow(#id, #call.await)?;
                run.finish();
                return Ok(#result);
            }
        }
        Then::End => quote!(None),
        Then::EndFailed => quote! {
            run.end(error);
            None
        },
        Then::Fail => quote!(return Err(error);),
    }
}

/// A workflow runs again, whose outputs a variable holds.
fn renewed(item: &Renewed, call: &TokenStream) -> TokenStream {
    let (name, key) = (ident(&item.name), &item.key);
    let outputs = item.outputs.iter().map(|(name, value)| {
        let value = expr(value);
        quote!((#name, #value))
    });
    quote! {
        #name = #call
        run.record(#key, &[#(#outputs),*]);
    }
}
