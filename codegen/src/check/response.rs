//! The answer that the criteria of a step select, and the types inside it.

use std::ops::Range;

use crate::{
    arazzo::Comparison,
    check::{Hop, Path, Typed},
    diagnostic::{Code, Diagnostics, Place},
    ir::{Api, Condition, Expression, Operation, Output, Response, SchemaId, SchemaKind, Step},
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
        for (code, at) in equal_codes(&criterion.condition) {
            if operation.response(code).is_none() {
                undocumented = true;
                let message =
                    format!("operation '{}' does not document the status {code}", operation.id);
                let place = criterion.place.within(at);
                let help = format!("it documents {}", statuses(operation));
                diagnostics.report_with_help(Code::UndocumentedStatus, place, message, help);
            }
        }
    }
    let accepted: Vec<u16> = (100..600).filter(|status| accepts(step, *status)).collect();
    if accepted.is_empty() {
        // A comparison that decides nothing has been reported already.
        let said = step.criteria.iter().any(|criterion| criterion.condition.has_constant());
        if let Some(criterion) = step.criteria.first().filter(|_| !said) {
            let message = "no status meets all criteria of this step";
            diagnostics.report(Code::Impossible, criterion.place.clone(), message);
        }
        return None;
    }
    if undocumented {
        return None;
    }
    let documented: Vec<&Response> =
        accepted.iter().filter_map(|status| operation.response(*status)).collect();
    let mut bodies: Vec<SchemaId> = documented.iter().filter_map(|r| r.body).collect();
    bodies.dedup();
    let first = bodies.first().copied();
    // What nothing reads needs no type.
    let is_read = |output: &Output| matches!(output.expression, Expression::ResponseBody { .. });
    if step.outputs.iter().any(is_read) {
        let place = step.criteria.first().map_or(&step.id.place, |criterion| &criterion.place);
        if let Some((message, help)) = unreadable(api, &documented, &bodies) {
            diagnostics.report_with_help(Code::Unsupported, place.clone(), message, help);
        }
    }
    if bodies.len() > 1 { None } else { first }
}

/// Why the accepted answers have no type that outputs could be read from, and what may help.
fn unreadable(
    api: &Api,
    documented: &[&Response],
    bodies: &[SchemaId],
) -> Option<(String, &'static str)> {
    if bodies.len() > 1 {
        let message = "outputs of answers that may be of different types are not supported yet";
        return Some((message.to_owned(), "a criterion can select one status"));
    }
    if bodies.first().is_some_and(|body| api[*body].nullable) {
        let message = "outputs of an answer that may be null as a whole are not supported yet";
        return Some((message.to_owned(), "leave the outputs out, or 'nullable' in the schema"));
    }
    let other = documented.iter().find_map(|response| response.other.as_ref())?;
    if !bodies.is_empty() {
        return None;
    }
    let message = format!("outputs of answers of type {other} are not supported yet");
    Some((message, "only JSON is read"))
}

/// The codes that a condition asks for by `==`, and where they are written in it.
fn equal_codes(condition: &Condition) -> Vec<(u16, Range<usize>)> {
    match condition {
        Condition::Status { operator: Comparison::Equal, code, at } => vec![(*code, at.clone())],
        Condition::Status { .. } | Condition::Constant(_) => Vec::new(),
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
    let (mut schema, mut optional, mut secret) = (answer, false, false);
    let mut hops = Vec::new();
    for (depth, key) in pointer.keys().iter().enumerate() {
        if schema.is_some_and(|here| is_open(api, here, key)) {
            return raw(step, pointer);
        }
        let Some(here) = schema.filter(|here| api[*here].kind != SchemaKind::Any) else {
            // Nothing describes what is inside.
            hops.push(Hop::Pointer(pointer.from(depth).to_string()));
            (schema, optional, secret) = (None, true, false);
            break;
        };
        match enter(api, here, key) {
            Ok(entered) => {
                schema = Some(entered.schema);
                optional |= entered.optional;
                secret = entered.secret;
                hops.push(entered.hop);
            }
            Err((message, help)) => {
                match help {
                    Some(help) => {
                        let place = place.clone();
                        diagnostics.report_with_help(Code::UnknownProperty, place, message, help);
                    }
                    None => diagnostics.report(Code::UnknownProperty, place.clone(), message),
                }
                return raw(step, pointer);
            }
        }
    }
    Typed { schema, optional, secret, path: Path::Answer { step, hops } }
}

/// Whether what is under a key depends on the value: in a choice, and beside the properties of an object that has others.
fn is_open(api: &Api, here: SchemaId, key: &str) -> bool {
    match &api[here].kind {
        SchemaKind::Union(_) => true,
        SchemaKind::Object(properties) => {
            api[here].rest.is_some() && properties.iter().all(|property| property.name != key)
        }
        _ => false,
    }
}

/// What is under a key of a value.
struct Entered {
    schema: SchemaId,
    optional: bool,
    secret: bool,
    hop: Hop,
}

/// One key further; if there is no such thing, what to say about it.
fn enter(api: &Api, here: SchemaId, key: &str) -> Result<Entered, (String, Option<String>)> {
    match (&api[here].kind, key.parse::<usize>()) {
        (SchemaKind::Object(properties), _) => {
            let Some(index) = properties.iter().position(|property| property.name == key) else {
                let names = properties.iter().map(|property| property.name.as_str());
                let message = format!(
                    "the answer has no property '{key}', so that the output is a JSON value"
                );
                return Err((message, suggest::help(key, names)));
            };
            let property = &properties[index];
            let optional = !property.required || api[property.schema].nullable;
            Ok(Entered {
                schema: property.schema,
                optional,
                secret: property.secret,
                hop: Hop::Property { schema: here, index, optional },
            })
        }
        (SchemaKind::Map(entry), _) => {
            let hop = Hop::Key { key: key.to_owned(), nullable: api[*entry].nullable };
            Ok(Entered { schema: *entry, optional: true, secret: api.is_secret_entry(*entry), hop })
        }
        (SchemaKind::List(item), Ok(index)) => {
            let hop = Hop::Index { index, nullable: api[*item].nullable };
            Ok(Entered { schema: *item, optional: true, secret: api.is_secret_entry(*item), hop })
        }
        (SchemaKind::List(_), Err(_)) => {
            Err((format!("'{key}' is no property: the value here is a list"), None))
        }
        _ => Err((format!("'{key}' is no property: the value here is no object"), None)),
    }
}

fn raw(step: usize, pointer: &Pointer) -> Typed {
    let path = Path::Raw { step, pointer: pointer.to_string() };
    Typed { schema: None, optional: true, secret: false, path }
}
