//! Whether values fit schemas.

use crate::{
    check::{Scope, convert},
    diagnostic::{Code, Diagnostics, Place},
    ir::{Property, SchemaId, SchemaKind, Step, Value, ValueKind},
    suggest,
};

/// Checks the payload of a step. `false` if it can only be sent as a JSON value.
pub(super) fn check(scope: &Scope<'_>, step: &Step, diagnostics: &mut Diagnostics) -> bool {
    let operation = &scope.api[step.operation];
    match (&step.payload, &operation.body) {
        (Some(payload), Some(body)) => value(scope, payload, body.schema, body.secret, diagnostics),
        // `resolve` has given the operation a body, or has said why there is none.
        (Some(_), None) => true,
        (None, Some(body)) if body.required => {
            let message = format!(
                "operation '{}' requires a request body, which the step does not supply",
                operation.id
            );
            diagnostics.report(Code::MissingRequired, step.id.place.clone(), message);
            true
        }
        (None, _) => true,
    }
}

/// Checks a value against a schema, in a place that is a secret or not. `false` if it does not have its Rust type but may be sent as JSON.
pub(super) fn value(
    scope: &Scope<'_>,
    value: &Value,
    schema: SchemaId,
    secret: bool,
    diagnostics: &mut Diagnostics,
) -> bool {
    let api = scope.api;
    match (&value.kind, &api[schema].kind) {
        (ValueKind::Expression(expression, text), _) => {
            let Some(typed) = scope.typed(expression) else { return true };
            if convert(api, typed.schema, schema).is_none() {
                let found = format!("{text} is {}", api.describe(typed.schema));
                mismatch(scope, &value.place, schema, &found, diagnostics);
            } else if typed.secret && !secret {
                let message = format!("{text} is a secret, and this place cannot keep one");
                let help = "only properties and parameters that are text or integers can";
                let place = value.place.clone();
                diagnostics.report_with_help(Code::TypeMismatch, place, message, help);
            }
        }
        (ValueKind::Object(entries), SchemaKind::Object(properties)) => {
            return object(scope, entries, properties, &value.place, diagnostics);
        }
        (ValueKind::Object(entries), SchemaKind::Map(entry)) => {
            // All are looked at, also after one that does not fit.
            let fit = |(_, item): &(String, Value)| {
                self::value(scope, item, *entry, api.is_secret_entry(*entry), diagnostics)
            };
            return entries.iter().map(fit).filter(|fits| !fits).count() == 0;
        }
        (ValueKind::List(items), SchemaKind::List(item)) => {
            let fit = |value: &Value| {
                self::value(scope, value, *item, api.is_secret_entry(*item), diagnostics)
            };
            return items.iter().map(fit).filter(|fits| !fits).count() == 0;
        }
        (ValueKind::Text(text), SchemaKind::Enum(values)) => {
            if !values.contains(text) {
                let message = format!("'{text}' is none of the values {}", values.join(", "));
                diagnostics.report(Code::Impossible, value.place.clone(), message);
            }
        }
        (ValueKind::Null, _) if api[schema].nullable => return false,
        // A JSON value of its own: what the description does not say is sent as it is written.
        (_, SchemaKind::Any) => return false,
        (kind, _) if literal_fits(kind, &api[schema].kind) => {}
        (ValueKind::Integer(number), SchemaKind::Int32 | SchemaKind::Int64) => {
            let bits = if api[schema].kind == SchemaKind::Int32 { 32 } else { 64 };
            let message = format!("{number} does not fit into an integer of {bits} bits");
            diagnostics.report(Code::TypeMismatch, value.place.clone(), message);
        }
        (kind, _) => {
            let found = format!("this is {}", name(kind));
            mismatch(scope, &value.place, schema, &found, diagnostics);
        }
    }
    true
}

fn literal_fits(literal: &ValueKind, kind: &SchemaKind) -> bool {
    match (literal, kind) {
        (ValueKind::Bool(_), SchemaKind::Bool) | (ValueKind::Text(_), SchemaKind::Text) => true,
        (ValueKind::Integer(value), SchemaKind::Int32) => i32::try_from(*value).is_ok(),
        (ValueKind::Integer(value), SchemaKind::Int64) => i64::try_from(*value).is_ok(),
        (ValueKind::Integer(_), SchemaKind::Number) => true,
        (ValueKind::Float(value), SchemaKind::Number) => value.is_finite(),
        // `value: 5` for a text parameter is the text 5.
        (ValueKind::Integer(_) | ValueKind::Bool(_), SchemaKind::Text) => true,
        _ => false,
    }
}

fn object(
    scope: &Scope<'_>,
    entries: &[(String, Value)],
    properties: &[Property],
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut typed = true;
    for (name, entry) in entries {
        match properties.iter().find(|property| property.name == *name) {
            Some(property) => {
                typed &= value(scope, entry, property.schema, property.secret, diagnostics)
            }
            None => {
                typed = false;
                let names = properties.iter().map(|property| property.name.as_str());
                let message = format!("the schema of the body has no property '{name}'");
                let place = place.name(name);
                match suggest::help(name, names) {
                    Some(help) => {
                        diagnostics.report_with_help(Code::UndeclaredProperty, place, message, help)
                    }
                    None => diagnostics.report(Code::UndeclaredProperty, place, message),
                }
            }
        }
    }
    for property in properties.iter().filter(|property| property.required) {
        if !entries.iter().any(|(name, _)| *name == property.name) {
            typed = false;
            let message = format!("the required property '{}' is not supplied", property.name);
            diagnostics.report(Code::MissingRequired, place.clone(), message);
        }
    }
    typed
}

fn mismatch(
    scope: &Scope<'_>,
    place: &Place,
    schema: SchemaId,
    found: &str,
    diagnostics: &mut Diagnostics,
) {
    let message = format!("expected {}, but {found}", scope.api.describe(Some(schema)));
    diagnostics.report(Code::TypeMismatch, place.clone(), message);
}

fn name(value: &ValueKind) -> &'static str {
    match value {
        ValueKind::Null => "null",
        ValueKind::Bool(_) => "a boolean",
        ValueKind::Integer(_) => "an integer",
        ValueKind::Float(_) => "a number",
        ValueKind::Text(_) => "text",
        ValueKind::List(_) => "a list",
        ValueKind::Object(_) => "an object",
        ValueKind::Expression(..) => "an expression",
    }
}
