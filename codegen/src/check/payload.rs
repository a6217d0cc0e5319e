//! Whether values fit schemas.

use crate::{
    arazzo::Language,
    check::{
        Point, Scope,
        compatible::{compatible, readable},
        convert, workflow,
    },
    diagnostic::{Code, Diagnostics, Place},
    ir::{
        Api, Expression, Payload, Piece, Property, Request, SchemaId, SchemaKind, Value, ValueKind,
    },
    suggest,
};

/// Where a value goes, and when it is made.
#[derive(Clone, Copy)]
pub(super) struct Target {
    pub(super) schema: SchemaId,
    pub(super) secret: bool,
    /// Whether it can take any JSON value: what a request sends, but not the input of a workflow.
    pub(super) open: bool,
    pub(super) at: Point,
}

impl Target {
    fn into(self, schema: SchemaId, secret: bool) -> Self {
        Self { schema, secret, ..self }
    }
}

/// Checks the payload of a step. `false` if it can only be sent as a JSON value.
pub(super) fn check(
    scope: &Scope<'_>,
    index: usize,
    request: &Request,
    diagnostics: &mut Diagnostics,
) -> bool {
    let (step, operation) = (&scope.workflow.steps[index], &scope.api[request.operation]);
    let at = Point::Before(index);
    match (&request.body, &operation.body) {
        (Some(payload), Some(body)) => {
            workflow::reads_in(scope, &payload.value, at, diagnostics);
            for replacement in &payload.replacements {
                workflow::reads_in(scope, &replacement.value, at, diagnostics);
            }
            let target = Target { schema: body.schema, secret: body.secret, open: true, at };
            if payload.replacements.is_empty() {
                return value(scope, &payload.value, target, diagnostics);
            }
            replaced(scope, payload, target, diagnostics);
            // What comes of it is known only when the request is made.
            false
        }
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

/// Checks a payload in which something is replaced: an XPath leads into text.
fn replaced(scope: &Scope<'_>, payload: &Payload, target: Target, diagnostics: &mut Diagnostics) {
    let is_text = payload.replacements.iter().any(|one| one.language == Language::XPath);
    if let (true, ValueKind::Expression(expression, text)) = (is_text, &payload.value.kind) {
        let typed = scope.typed(expression, target.at);
        let known = typed.schema.filter(|known| scope.api[*known].kind != SchemaKind::Any);
        let fits = |from| may_be_text(scope.api, from);
        if known.is_some_and(|from| !fits(from)) {
            let found = scope.api.describe(known);
            let message = format!("an XPath leads into text, but {text} is {found}");
            return diagnostics.report(Code::TypeMismatch, payload.value.place.clone(), message);
        }
    }
    value(scope, &payload.value, target, diagnostics);
}

fn may_be_text(api: &Api, schema: SchemaId) -> bool {
    match &api[schema].kind {
        SchemaKind::Text | SchemaKind::File => true,
        SchemaKind::Union(choice) => {
            choice.variants.iter().any(|variant| api[variant.schema].kind == SchemaKind::Text)
        }
        _ => false,
    }
}

/// Checks a value against a schema, in a place that is a secret or not. `false` if it does not have its Rust type but may be sent as JSON.
pub(super) fn value(
    scope: &Scope<'_>,
    value: &Value,
    target: Target,
    diagnostics: &mut Diagnostics,
) -> bool {
    let api = scope.api;
    let Target { schema, secret, at, .. } = target;
    match (&value.kind, &api[schema].kind) {
        (ValueKind::Expression(expression, text), _) => {
            return self::expression(scope, expression, text, &value.place, target, diagnostics);
        }
        (ValueKind::Object(entries), SchemaKind::Object(properties)) => {
            return object(scope, entries, schema, properties, &value.place, target, diagnostics);
        }
        (ValueKind::Object(entries), SchemaKind::Map(entry)) => {
            let items = entries.iter().map(|(_, item)| item);
            return self::entries(scope, items, *entry, target, diagnostics);
        }
        (ValueKind::List(items), SchemaKind::List(item)) => {
            return self::entries(scope, items.iter(), *item, target, diagnostics);
        }
        (
            ValueKind::Template(pieces),
            SchemaKind::Text | SchemaKind::Enum(_) | SchemaKind::File,
        ) => {
            if is_secret(scope, pieces, at) && !secret {
                return exposed("this text", &value.place, target, diagnostics);
            }
        }
        (ValueKind::Text(text), SchemaKind::Enum(values)) => {
            if !values.contains(text) {
                let message = format!("'{text}' is none of the values {}", values.join(", "));
                diagnostics.report(Code::Impossible, value.place.clone(), message);
            }
        }
        (ValueKind::Null, _) if api[schema].nullable => return !target.open,
        // A JSON value of its own: what the description does not say is sent as it is written.
        (_, SchemaKind::Any | SchemaKind::Union(_)) if target.open => return false,
        (_, SchemaKind::Any | SchemaKind::Union(_)) => {
            return anything(scope, value, target, diagnostics);
        }
        (kind, _) if literal_fits(kind, &api[schema].kind) => {}
        (
            ValueKind::Integer(number),
            SchemaKind::Int32 | SchemaKind::Int64 | SchemaKind::UInt32 | SchemaKind::UInt64,
        ) => {
            let small = matches!(api[schema].kind, SchemaKind::Int32 | SchemaKind::UInt32);
            let bits = if small { 32 } else { 64 };
            let message = format!("{number} does not fit into an integer of {bits} bits");
            return unfit(&value.place, target, message, diagnostics);
        }
        (kind, _) => {
            let found = format!("this is {}", name(kind));
            return mismatch(scope, &value.place, target, &found, diagnostics);
        }
    }
    true
}

/// The same where an input may be anything: what its expressions give is a JSON value there.
fn anything(
    scope: &Scope<'_>,
    value: &Value,
    target: Target,
    diagnostics: &mut Diagnostics,
) -> bool {
    match &value.kind {
        ValueKind::Expression(expression, text) => {
            self::expression(scope, expression, text, &value.place, target, diagnostics)
        }
        ValueKind::Template(pieces) if is_secret(scope, pieces, target.at) => {
            exposed("this text", &value.place, target, diagnostics)
        }
        ValueKind::List(items) => {
            let misfits = items.iter().filter(|item| !anything(scope, item, target, diagnostics));
            misfits.count() == 0
        }
        ValueKind::Object(entries) => {
            let entries = entries.iter().map(|(_, entry)| entry);
            let misfits = entries.filter(|entry| !anything(scope, entry, target, diagnostics));
            misfits.count() == 0
        }
        _ => true,
    }
}

/// The same of the entries of a list or a map. All are looked at, also after one that does not fit.
fn entries<'v>(
    scope: &Scope<'_>,
    items: impl Iterator<Item = &'v Value>,
    schema: SchemaId,
    target: Target,
    diagnostics: &mut Diagnostics,
) -> bool {
    let target = target.into(schema, scope.api.is_secret_entry(schema));
    let misfits = items.filter(|item| !value(scope, item, target, diagnostics));
    misfits.count() == 0
}

/// The same of an expression.
fn expression(
    scope: &Scope<'_>,
    expression: &Expression,
    text: &str,
    place: &Place,
    target: Target,
    diagnostics: &mut Diagnostics,
) -> bool {
    let api = scope.api;
    let typed = scope.typed(expression, target.at);
    if convert::one_hides(api, typed.schema, target.schema) {
        let is_hidden = api.hides(target.schema);
        return match target.open {
            true => false,
            false if is_hidden => no_secrets(text, place, diagnostics),
            false => exposed(text, place, target, diagnostics),
        };
    }
    let untyped = typed.schema.is_none_or(|known| api[known].kind == SchemaKind::Any);
    let fits = convert(api, typed.schema, target.schema).is_some();
    if !fits && target.open && typed.schema.is_some_and(|from| compatible(api, from, target.schema))
    {
        return false;
    }
    if !fits && !untyped {
        let is_plain = !target.open && !typed.secret && !target.secret;
        let is_read =
            |from| convert::widens(api, from, target.schema) || readable(api, from, target.schema);
        if is_plain && typed.schema.is_some_and(is_read) {
            return true;
        }
        let found = format!("{text} is {}", api.describe(typed.schema));
        let has_files = |schema| api.has_files(schema);
        return match typed.schema.is_some_and(has_files) && target.open {
            // One of several types, among them files.
            true if has_files(target.schema) && is_choice(api, target.schema) => false,
            true => misplaced_file(scope, place, target, &found, diagnostics),
            false => mismatch(scope, place, target, &found, diagnostics),
        };
    } else if (fits || !target.open) && typed.secret && !target.secret {
        return exposed(text, place, target, diagnostics);
    }
    // Nothing says what it is, so that nothing says that it does not fit: an input reads it when the workflow runs.
    fits || !target.open
}

fn is_choice(api: &Api, schema: SchemaId) -> bool {
    matches!(api[schema].kind, SchemaKind::Union(_))
}

/// A list or a map that shows what it holds in a place for secrets.
fn no_secrets(text: &str, place: &Place, diagnostics: &mut Diagnostics) -> bool {
    let message = format!("{text} holds no secrets, and by its name this place does");
    let help = "call both after secrets, or say by 'not_secret' that neither is one";
    diagnostics.report_with_help(Code::TypeMismatch, place.clone(), message, help);
    false
}

/// A secret in a place whose type shows what it holds. In a request it is sent as a JSON value, which does not.
fn exposed(text: &str, place: &Place, target: Target, diagnostics: &mut Diagnostics) -> bool {
    if !target.open {
        let message = format!("{text} is a secret, and this place cannot keep one");
        let help = "only inputs that are text or numbers, or lists and maps of these, can";
        diagnostics.report_with_help(Code::TypeMismatch, place.clone(), message, help);
    }
    false
}

/// Whether a text has a secret in it.
pub(super) fn is_secret(scope: &Scope<'_>, pieces: &[Piece], at: Point) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Expression(expression, _) => {
            let typed = scope.typed(expression, at);
            typed.secret || typed.schema.is_some_and(|schema| scope.api.hides(schema))
        }
        Piece::Text(_) => false,
    })
}

fn literal_fits(literal: &ValueKind, kind: &SchemaKind) -> bool {
    match (literal, kind) {
        (ValueKind::Bool(_), SchemaKind::Bool)
        | (ValueKind::Text(_), SchemaKind::Text | SchemaKind::File) => true,
        (_, SchemaKind::Int32) => literal.whole().is_some_and(|it| i32::try_from(it).is_ok()),
        (_, SchemaKind::Int64) => literal.whole().is_some_and(|it| i64::try_from(it).is_ok()),
        (_, SchemaKind::UInt32) => literal.whole().is_some_and(|it| u32::try_from(it).is_ok()),
        (_, SchemaKind::UInt64) => literal.whole().is_some_and(|it| u64::try_from(it).is_ok()),
        (ValueKind::Integer(_), SchemaKind::Number) => true,
        (ValueKind::Float(value), SchemaKind::Number) => value.is_finite(),
        // `value: 5` for a text parameter is the text 5.
        (ValueKind::Integer(_) | ValueKind::Bool(_), SchemaKind::Text | SchemaKind::File) => true,
        // So is `true` where the texts are those of booleans.
        (ValueKind::Integer(value), SchemaKind::Enum(texts)) => texts.contains(&value.to_string()),
        (ValueKind::Bool(value), SchemaKind::Enum(texts)) => texts.contains(&value.to_string()),
        _ => false,
    }
}

fn object(
    scope: &Scope<'_>,
    entries: &[(String, Value)],
    schema: SchemaId,
    properties: &[Property],
    place: &Place,
    target: Target,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut typed = true;
    for (name, entry) in entries {
        match properties.iter().find(|property| property.name == *name) {
            Some(property) => {
                let target = target.into(property.schema, property.secret);
                typed &= value(scope, entry, target, diagnostics)
            }
            None if scope.api[schema].rest.is_some() => {
                let rest = scope.api[schema].rest.unwrap_or(schema);
                let secret = scope.api.is_secret_entry(rest);
                typed &= value(scope, entry, target.into(rest, secret), diagnostics);
            }
            None => {
                typed = false;
                let names = properties.iter().map(|property| property.name.as_str());
                let (code, message) = match target.open {
                    true => (
                        Code::UndeclaredProperty,
                        format!("the schema of the body has no property '{name}'"),
                    ),
                    false => (
                        Code::TypeMismatch,
                        format!("no property '{name}' is described here, so that it would be lost"),
                    ),
                };
                let place = place.name(name);
                match suggest::help(name, names) {
                    Some(help) => diagnostics.report_with_help(code, place, message, help),
                    None => diagnostics.report(code, place, message),
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

/// A value of another type. `false`, since only a JSON value can hold it.
fn mismatch(
    scope: &Scope<'_>,
    place: &Place,
    target: Target,
    found: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let expected = scope.api.describe(Some(target.schema));
    unfit(place, target, format!("expected {expected}, but {found}"), diagnostics)
}

/// A file in a place of another type. In JSON its text is sent, a part of a body is the file itself.
fn misplaced_file(
    scope: &Scope<'_>,
    place: &Place,
    target: Target,
    found: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let expected = scope.api.describe(Some(target.schema));
    let message = format!("expected {expected}, but {found}; it is sent as it is");
    let help = "where only text can be sent, a file that is none is refused when the workflow runs";
    diagnostics.report_with_help(Code::OtherType, place.clone(), message, help);
    false
}

/// What does not fit is sent all the same, but no input can hold it.
fn unfit(place: &Place, target: Target, message: String, diagnostics: &mut Diagnostics) -> bool {
    let (code, rest) = match target.open {
        true => (Code::OtherType, "; it is sent as it is"),
        false => (Code::TypeMismatch, ""),
    };
    diagnostics.report(code, place.clone(), format!("{message}{rest}"));
    false
}

fn name(value: &ValueKind) -> &'static str {
    match value {
        ValueKind::Null => "null",
        ValueKind::Bool(_) => "a boolean",
        ValueKind::Integer(_) => "an integer",
        ValueKind::Float(_) => "a number",
        ValueKind::Text(_) | ValueKind::Template(_) => "text",
        ValueKind::List(_) => "a list",
        ValueKind::Object(_) => "an object",
        ValueKind::Expression(..) => "an expression",
    }
}
