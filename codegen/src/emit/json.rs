//! JSON values.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::expr::{expr, number};
use crate::rust::{Entry, Expr};

/// How deep an expansion of `json!` may be: the compiler stops at 128, and the macro may stand in others.
const DEEPEST: usize = 100;

/// An expression as a JSON value: by `json!`, where it is none yet and the compiler can expand it.
pub(super) fn value(item: &Expr) -> TokenStream {
    match item {
        Expr::Object(entries) if has_optional(entries) || depth(item) > DEEPEST => {
            let entries = entries.iter().map(entry);
            quote!(arazzo_runtime::object_of([#(#entries),*]))
        }
        Expr::List(items) if depth(item) > DEEPEST => {
            let items = items.iter().map(value);
            quote!(arazzo_runtime::Value::Array([#(#items),*].into()))
        }
        Expr::Call(function, _) if is_value(function) => expr(item),
        _ => {
            let inner = inside(item);
            quote!(arazzo_runtime::serde_json::json!(#inner))
        }
    }
}

/// An expression inside `json!`.
pub(super) fn inside(item: &Expr) -> TokenStream {
    match item {
        Expr::Object(entries) if has_optional(entries) => value(item),
        Expr::Object(entries) => {
            let entries = entries.iter().map(|Entry { key, value, .. }| {
                let value = inside(value);
                quote!(#key: #value)
            });
            quote!({ #(#entries),* })
        }
        Expr::List(items) => {
            let items = items.iter().map(inside);
            quote!([#(#items),*])
        }
        Expr::Integer(value) => untyped(*value),
        Expr::Null => quote!(null),
        other => expr(other),
    }
}

/// An entry of an object that is made by a function.
fn entry(Entry { key, value, optional }: &Entry) -> TokenStream {
    if *optional {
        let value = expr(value);
        return quote!((#key, #value));
    }
    let value = self::value(value);
    quote!((#key, Some(#value)))
}

fn has_optional(entries: &[Entry]) -> bool {
    entries.iter().any(|entry| entry.optional)
}

/// Whether what the function gives is a JSON value.
fn is_value(function: &Expr) -> bool {
    match function {
        Expr::Path(path) => path.iter().any(|name| name == "replace" || name == "to_value"),
        _ => false,
    }
}

/// How deep its expansion is, about: it goes from entry to entry, and inside of each from there.
fn depth(item: &Expr) -> usize {
    match item {
        Expr::Object(entries) => {
            let inside = entries.iter().map(|entry| depth(&entry.value)).max();
            1 + 3 * entries.len() + inside.unwrap_or_default()
        }
        Expr::List(items) => 3 + items.len() + items.iter().map(depth).max().unwrap_or_default(),
        _ => 1,
    }
}

/// An integer without a type around it: it would have to fit into 32 bits.
pub(super) fn untyped(value: i128) -> TokenStream {
    let magnitude = value.unsigned_abs();
    if value == i128::from(i64::MIN) {
        return quote!(i64::MIN);
    }
    if i32::try_from(value).is_ok() {
        return number(value < 0, Literal::u128_unsuffixed(magnitude));
    }
    match (i64::try_from(value), u64::try_from(value)) {
        (Ok(value), _) => number(value < 0, Literal::i64_suffixed(value.abs())),
        (_, Ok(value)) => number(false, Literal::u64_suffixed(value)),
        _ => number(value < 0, Literal::f64_suffixed(magnitude as f64)),
    }
}
