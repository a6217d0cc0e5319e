//! Expressions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    ident,
    json::{self, untyped},
};
use crate::{
    arazzo::Comparison,
    rust::{Chunk, Condition, Expr, Type},
};

pub(super) fn expr(item: &Expr) -> TokenStream {
    match item {
        Expr::Path(names) => {
            let names = names.iter().map(|name| ident(name));
            quote!(#(#names)::*)
        }
        Expr::Field(inner, name) => {
            let (inner, name) = (receiver(inner), ident(name));
            quote!(#inner.#name)
        }
        Expr::Method(inner, name, arguments) => {
            let (inner, name) = (receiver(inner), ident(name));
            let arguments = arguments.iter().map(expr);
            quote!(#inner.#name(#(#arguments),*))
        }
        Expr::Call(function, arguments) => {
            let function = expr(function);
            let arguments = arguments.iter().map(expr);
            quote!(#function(#(#arguments),*))
        }
        Expr::Ref(inner) => reference(inner),
        Expr::Deref(inner) => content(inner),
        Expr::Closure(inner) => {
            let inner = expr(inner);
            quote!(|it| #inner)
        }
        Expr::Struct(path, fields) => structure(path, fields),
        Expr::List(items) => {
            let items = items.iter().map(expr);
            quote!(vec![#(#items),*])
        }
        Expr::Thunk(inner) => {
            let inner = expr(inner);
            quote!(|| #inner)
        }
        Expr::Part { step, pointer, ty } => part(step, pointer, ty),
        Expr::Try(inner) => {
            let inner = expr(inner);
            quote!(#inner?)
        }
        Expr::Test(inner) => condition(inner),
        Expr::Format(parts) => format(parts),
        Expr::Value(inner) => json::value(inner),
        Expr::Object(_) => json::inside(item),
        Expr::Json(inner) => {
            let inner = json::value(inner);
            quote!(Json::new(|| #inner))
        }
        Expr::Text(text) => quote!(#text),
        Expr::Integer(value) => number(*value < 0, Literal::u128_unsuffixed(value.unsigned_abs())),
        Expr::Number(value) => untyped(*value),
        Expr::Float(value) => {
            number(value.is_sign_negative(), Literal::f64_unsuffixed(value.abs()))
        }
        Expr::Bool(value) => quote!(#value),
        Expr::Char(value) => quote!(#value),
        Expr::Null => quote!(arazzo_runtime::Value::Null),
    }
}

fn part(step: &str, pointer: &str, ty: &Type) -> TokenStream {
    let ty = super::types::ty(ty);
    quote!(run.json_at::<#ty>(#step, &response, #pointer))
}

/// What is in a box.
fn content(of: &Expr) -> TokenStream {
    let of = expr(of);
    quote!(*#of)
}

/// What a field or a method is of.
fn receiver(item: &Expr) -> TokenStream {
    let inner = expr(item);
    let is_open = match item {
        Expr::Deref(_) => true,
        // `-7.into()` would be `-(7.into())`.
        Expr::Integer(value) | Expr::Number(value) => *value < 0,
        Expr::Float(value) => value.is_sign_negative(),
        _ => false,
    };
    if is_open { quote!((#inner)) } else { inner }
}

fn reference(inner: &Expr) -> TokenStream {
    // A slice needs no vector.
    if let Expr::List(items) = inner {
        let items = items.iter().map(expr);
        return quote!(&[#(#items),*]);
    }
    let inner = expr(inner);
    quote!(&#inner)
}

fn structure(path: &[String], fields: &[(String, Expr)]) -> TokenStream {
    let path = path.iter().map(|name| ident(name));
    let fields = fields.iter().map(|(field, value)| {
        let shorthand = *value == Expr::name(field);
        let (field, value) = (ident(field), expr(value));
        if shorthand { quote!(#field) } else { quote!(#field: #value) }
    });
    quote!(#(#path)::* { #(#fields),* })
}

/// `format!("Bearer {}", …)`
fn format(parts: &[Chunk]) -> TokenStream {
    let mut text = String::new();
    let mut values = Vec::new();
    for part in parts {
        match part {
            Chunk::Text(plain) => text.push_str(&plain.replace('{', "{{").replace('}', "}}")),
            Chunk::Value(value) => {
                text.push_str("{}");
                values.push(expr(value));
            }
        }
    }
    quote!(format!(#text #(, #values)*))
}

pub(super) fn number(negative: bool, magnitude: Literal) -> TokenStream {
    if negative { quote!(-#magnitude) } else { quote!(#magnitude) }
}

pub(super) fn condition(item: &Condition) -> TokenStream {
    match item {
        Condition::Not(inner) => {
            let whole = condition(inner);
            // `!a == b` would be something else.
            match **inner {
                Condition::Holds(_) | Condition::Constant(_) => quote!(!#whole),
                _ => quote!(!(#whole)),
            }
        }
        Condition::Both(a, b) => {
            let (a, b) = (nested(a), nested(b));
            quote!(#a && #b)
        }
        Condition::Either(a, b) => {
            let (a, b) = (nested(a), nested(b));
            quote!(#a || #b)
        }
        Condition::Constant(holds) => quote!(#holds),
        Condition::Holds(value) => expr(value),
        Condition::Status(operator, code) => {
            let (operator, code) = (self::operator(*operator), Literal::u16_unsuffixed(*code));
            quote!(response.status() #operator #code)
        }
        Condition::MaybeStatus(operator, code) => {
            let code = Literal::u16_unsuffixed(*code);
            match operator {
                Comparison::Equal => quote!(error.status() == Some(#code)),
                Comparison::NotEqual => quote!(error.status() != Some(#code)),
                other => {
                    let operator = self::operator(*other);
                    quote!(error.status().is_some_and(|status| status #operator #code))
                }
            }
        }
    }
}

fn operator(operator: Comparison) -> TokenStream {
    match operator {
        Comparison::Equal => quote!(==),
        Comparison::NotEqual => quote!(!=),
        Comparison::Less => quote!(<),
        Comparison::LessOrEqual => quote!(<=),
        Comparison::Greater => quote!(>),
        Comparison::GreaterOrEqual => quote!(>=),
    }
}

/// A condition beside an operator.
fn nested(item: &Condition) -> TokenStream {
    let inner = condition(item);
    match item {
        Condition::Both(..) | Condition::Either(..) => quote!((#inner)),
        _ => inner,
    }
}
