//! The answer that the criteria of a step select, and the types inside it.

use crate::{
    check::{Hop, Path, Typed},
    diagnostic::{Code, Diagnostics, Place},
    ir::{Api, Condition, Operation, SchemaId, SchemaKind, Step},
    openapi::Status,
    pointer::Pointer,
    suggest,
};

/// Whether the criteria accept a status; without criteria any 2xx does.
fn accepts(step: &Step, status: u16) -> bool {
    if step.criteria.is_empty() {
        return (200..300).contains(&status);
    }
    step.criteria.iter().all(|criterion| criterion.condition.holds(status))
}

/// The schema of the answers that the criteria accept.
pub(super) fn selected(api: &Api, step: &Step, diagnostics: &mut Diagnostics) -> Option<SchemaId> {
    let operation = &api[step.operation];
    let mut undocumented = false;
    for criterion in &step.criteria {
        for code in equal_codes(&criterion.condition) {
            if operation.response(code).is_none() {
                undocumented = true;
                let message =
                    format!("operation '{}' does not document the status {code}", operation.id);
                let place = criterion.place.clone();
                let help = format!("it documents {}", statuses(operation));
                diagnostics.report_with_help(Code::UndocumentedStatus, place, message, help);
            }
        }
    }
    let accepted: Vec<u16> = (100..600).filter(|status| accepts(step, *status)).collect();
    if accepted.is_empty() {
        if let Some(criterion) = step.criteria.first() {
            let message = "no status meets all criteria of this step";
            diagnostics.report(Code::Impossible, criterion.place.clone(), message);
        }
        return None;
    }
    if undocumented {
        return None;
    }
    let documented = accepted.iter().filter_map(|status| operation.response(*status));
    let mut bodies: Vec<SchemaId> = documented.filter_map(|response| response.body).collect();
    bodies.dedup();
    let first = *bodies.first()?;
    if bodies.iter().any(|other| *other != first) {
        let message = "criteria that accept answers of different types are not supported yet";
        let place = step.criteria.first().map_or(&step.id.place, |criterion| &criterion.place);
        diagnostics.report(Code::Unsupported, place.clone(), message);
    }
    Some(first)
}

/// The codes that a condition asks for by `==`.
fn equal_codes(condition: &Condition) -> Vec<u16> {
    match condition {
        Condition::Status { operator: crate::arazzo::Comparison::Equal, code } => vec![*code],
        Condition::Status { .. } => Vec::new(),
        Condition::Not(inner) => equal_codes(inner),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            [equal_codes(a), equal_codes(b)].concat()
        }
    }
}

fn statuses(operation: &Operation) -> String {
    let name = |status: &Status| match status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}XX"),
        Status::Default => "default".to_owned(),
    };
    let names: Vec<String> = operation.responses.iter().map(|r| name(&r.status)).collect();
    names.join(", ")
}

/// The type of a part of the answer of a step, by its JSON Pointer.
pub(super) fn typed(
    api: &Api,
    step: usize,
    answer: Option<SchemaId>,
    pointer: &Pointer,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Typed {
    let mut typed = Typed {
        schema: answer,
        optional: false,
        secret: false,
        path: Path::Answer { step, hops: Vec::new() },
    };
    let mut hops = Vec::new();
    for (depth, key) in pointer.keys().iter().enumerate() {
        let Some(schema) = typed.schema else { break };
        let hop = match &api[schema].kind {
            SchemaKind::Object(properties) => {
                let Some(index) = properties.iter().position(|property| property.name == *key)
                else {
                    let names = properties.iter().map(|property| property.name.as_str());
                    unknown_property(key, suggest::help(key, names), place, diagnostics);
                    return raw(step, pointer);
                };
                let property = &properties[index];
                let optional = !property.required || api[property.schema].nullable;
                typed.optional |= optional;
                typed.secret = property.secret;
                typed.schema = Some(property.schema);
                Hop::Property { schema, index, optional }
            }
            SchemaKind::Map(entry) => {
                typed.optional = true;
                typed.schema = Some(*entry);
                Hop::Key(key.clone())
            }
            SchemaKind::List(item) if key.parse::<usize>().is_ok() => {
                typed.optional = true;
                typed.schema = Some(*item);
                Hop::Index(key.parse().unwrap_or_default())
            }
            SchemaKind::Any => {
                typed.optional = true;
                typed.schema = None;
                hops.push(Hop::Pointer(rest(pointer, depth)));
                break;
            }
            other => {
                let what =
                    if matches!(other, SchemaKind::List(_)) { "a list" } else { "no object" };
                let message = format!("'{key}' is no property: the value here is {what}");
                diagnostics.report(Code::UnknownProperty, place.clone(), message);
                return raw(step, pointer);
            }
        };
        hops.push(hop);
    }
    if answer.is_none() && !pointer.keys().is_empty() {
        hops.push(Hop::Pointer(pointer.to_string()));
        typed.optional = true;
    }
    typed.path = Path::Answer { step, hops };
    typed
}

/// The keys of a pointer from a depth on.
fn rest(pointer: &Pointer, depth: usize) -> String {
    pointer.keys()[depth..].iter().fold(Pointer::default(), |p, key| p.key(key)).to_string()
}

fn raw(step: usize, pointer: &Pointer) -> Typed {
    let path = Path::Raw { step, pointer: pointer.to_string() };
    Typed { schema: None, optional: true, secret: false, path }
}

fn unknown_property(key: &str, help: Option<String>, place: &Place, diagnostics: &mut Diagnostics) {
    let message = format!("the answer has no property '{key}', so that the output is a JSON value");
    match help {
        Some(help) => {
            diagnostics.report_with_help(Code::UnknownProperty, place.clone(), message, help);
        }
        None => diagnostics.report(Code::UnknownProperty, place.clone(), message),
    }
}
