//! Inputs of a workflow: made from their own schemas, or, since these often say little, from what OpenAPI says of the places that they
//! are passed on to. So are values of answers that are passed on.

use serde_json::{Map, Value};

use crate::{
    answer::{Part, at},
    description::{Operation, Workflow},
    read::{entries, list, resolved, text},
    sample::{is_any_text, sample},
};

/// What a schema says itself about its values.
const SAYING: [&str; 6] = ["enum", "const", "pattern", "default", "example", "examples"];

/// Inputs for a workflow.
pub(crate) fn made(workflow: &Workflow) -> Map<String, Value> {
    let Workflow { document, inputs: schema, .. } = workflow;
    let mut made = sample(document, schema, &[]).as_object().cloned().unwrap_or_default();
    let properties = &resolved(document, schema)["properties"];
    for (expression, described) in workflow.steps.iter().flat_map(|step| &step.passed) {
        let Some(name) = expression.strip_prefix("$inputs.") else { continue };
        let schema = properties.get(name).map_or(&Value::Null, |it| resolved(document, it));
        let says = SAYING.iter().any(|keyword| schema.get(keyword).is_some());
        let Some(own) = made.get_mut(name).filter(|_| !says) else { continue };
        if let Some(closer) = closer(own, described) {
            *own = closer;
        }
    }
    made
}

/// A value as the place describes it that it is passed on to, in its own type.
pub(crate) fn closer(own: &Value, described: &Value) -> Option<Value> {
    if is_any_text(described) {
        return None;
    }
    let is_plain = described.is_number() || described.is_boolean();
    let text = (own.is_string() && is_plain).then(|| described.to_string().into());
    if fits(own, described) { Some(described.clone()) } else { text }
}

/// Whether a value has the type of another one.
fn fits(own: &Value, other: &Value) -> bool {
    match (own, other) {
        (Value::Array(own), Value::Array(other)) => {
            own.first().is_none_or(|own| other.first().is_some_and(|other| fits(own, other)))
        }
        (Value::Object(own), Value::Object(other)) => {
            own.iter().all(|(name, own)| other.get(name).is_some_and(|other| fits(own, other)))
        }
        (Value::Number(own), Value::Number(other)) => own.is_f64() || !other.is_f64(),
        (own, other) => std::mem::discriminant(own) == std::mem::discriminant(other),
    }
}

/// What a parameter of a step passes on, with a value that the operation takes for it.
pub(crate) fn of_parameter(parameter: &Value, operation: &Operation) -> Option<(String, Value)> {
    let passed = whole(parameter.get("value")?)?;
    let Operation { document, node, .. } = operation;
    let mut declared = list(node, "parameters").iter().map(|it| resolved(document, it));
    let is_it = |it: &&Value| ["name", "in"].iter().all(|key| it.get(key) == parameter.get(key));
    let declared = declared.find(is_it)?;
    let mut schema = declared.get("schema").unwrap_or(declared).clone();
    if let (Some(example), Some(schema)) = (declared.get("example"), schema.as_object_mut()) {
        schema.insert("example".to_owned(), example.clone());
    }
    Some((passed, sample(document, &schema, &[])))
}

/// What parts of the body of a step pass on, with values that the operation takes for them.
pub(crate) fn of_body(step: &Value, operation: &Operation) -> Vec<(String, Value)> {
    let body = step.get("requestBody").unwrap_or(&Value::Null);
    let Operation { document, node, .. } = operation;
    let described = node.get("requestBody").map(|it| resolved(document, it));
    let mut contents = entries(described.unwrap_or(&Value::Null), "content");
    let kind = text(body, "contentType");
    let content = contents.find(|(name, _)| kind.is_none_or(|kind| kind == name.as_str()));
    let Some(schema) = content.and_then(|(_, media)| media.get("schema")) else {
        return Vec::new();
    };
    let mut places = Vec::new();
    passed(body.get("payload").unwrap_or(&Value::Null), &mut Vec::new(), &mut places);
    let value = |(path, passed): (Vec<Part>, String)| {
        let made = sample(document, schema, &[&path]);
        at(&made, &path).map(|value| (passed, value.clone()))
    };
    places.into_iter().filter_map(value).collect()
}

/// Where a payload passes something on, and what.
fn passed(payload: &Value, path: &mut Vec<Part>, places: &mut Vec<(Vec<Part>, String)>) {
    let mut below = |part: Part, value: &Value| {
        path.push(part);
        passed(value, path, places);
        path.pop();
    };
    match payload {
        Value::Object(entries) => {
            entries.iter().for_each(|(name, value)| below(Part::Name(name.clone()), value));
        }
        // All items of a list are alike, and a sample has one.
        Value::Array(items) => items.iter().for_each(|value| below(Part::Index(0), value)),
        value => places.extend(whole(value).map(|whole| (path.clone(), whole))),
    }
}

/// The expression that a value is, of an input or an output.
fn whole(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    let is_one = text.starts_with("$inputs.") || text.starts_with("$steps.");
    let is_whole = text.chars().skip(1).all(|it| it.is_alphanumeric() || "._-".contains(it));
    (is_one && is_whole).then(|| text.to_owned())
}
