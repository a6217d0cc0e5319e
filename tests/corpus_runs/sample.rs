//! Samples of schemas, and of the answers that an operation describes.

use serde_json::{Map, Value, json};

use crate::{
    answer::{Answer, Body, Part},
    pattern,
    read::{entries, list, resolved, text},
};

/// How deep properties that need not be there are made.
const OPTIONAL: usize = 2;

/// How deep anything is made.
const DEEPEST: usize = 14;

/// What is made where a schema only says that it is text.
const ANY_TEXT: &str = "sample";

/// Whether a value says nothing about its place.
pub(crate) fn is_any_text(value: &Value) -> bool {
    value == ANY_TEXT
}

/// A sample of a schema. Paths that someone reads are made where the schema has them.
pub(crate) fn sample(document: &Value, schema: &Value, needed: &[&[Part]]) -> Value {
    of(document, schema, needed, 0)
}

/// The answer that an operation describes for a status. A body that is not described is an empty object where parts of it are
/// needed.
pub(crate) fn answer(
    document: &Value,
    operation: &Value,
    status: u16,
    needed: &[&[Part]],
) -> Answer {
    let response = response(document, operation, status);
    let headers = entries(response, "headers").map(|(name, header)| {
        let header = resolved(document, header);
        let schema = header.get("schema").unwrap_or(header);
        (name.clone(), plain(&sample(document, schema, &[])))
    });
    let headers = headers.filter(|(name, _)| {
        let name = name.to_ascii_lowercase();
        // `Retry-After` would overrule what the test expects to be waited.
        !name.starts_with("content-") && name != "retry-after" && name != "transfer-encoding"
    });
    let mut answer = Answer { status, headers: headers.collect(), body: Body::None };
    let success = (200..300).contains(&status) && ![204, 205].contains(&status);
    if success || status >= 400 {
        answer.body = body(document, operation, response, needed);
    }
    if matches!(answer.body, Body::None) && success && !needed.is_empty() {
        answer.body = Body::Json(Value::Null);
    }
    answer
}

/// The statuses that an operation describes, those of success first.
pub(crate) fn statuses(operation: &Value) -> Vec<u16> {
    let read = |(name, _): (&String, &Value)| match name.to_ascii_lowercase().as_str() {
        "default" => None,
        name => name.replace("xx", "00").parse().ok(),
    };
    let mut found: Vec<u16> = entries(operation, "responses").filter_map(read).collect();
    found.sort_by_key(|status| (!(200..300).contains(status), *status));
    if !found.first().is_some_and(|status| (200..300).contains(status)) {
        found.insert(0, 200);
    }
    found
}

fn response<'v>(document: &'v Value, operation: &'v Value, status: u16) -> &'v Value {
    let range = format!("{}xx", status / 100);
    let named = |wanted: &str| {
        let mut all = entries(operation, "responses");
        all.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, response)| response)
    };
    let found = named(&status.to_string()).or_else(|| named(&range)).or_else(|| named("default"));
    found.map_or(&Value::Null, |response| resolved(document, response))
}

fn body(document: &Value, operation: &Value, response: &Value, needed: &[&[Part]]) -> Body {
    if let Some(schema) = response.get("schema") {
        let produced = list(operation, "produces").first().or(list(document, "produces").first());
        let kind = produced.and_then(Value::as_str).unwrap_or("application/json");
        return of_type(kind, sample(document, schema, needed));
    }
    let mut all: Vec<_> = entries(response, "content").collect();
    all.sort_by_key(|(kind, _)| !is_json(kind));
    let Some((kind, media)) = all.first() else { return Body::None };
    let example = media.get("example").cloned().unwrap_or(Value::Null);
    let Some(schema) = media.get("schema") else { return of_type(kind, example) };
    let made = sample(document, schema, needed);
    let is_object = needed.iter().any(|path| matches!(path.first(), Some(Part::Name(_))));
    // Some schemas are of another type than what is answered; the example then tells what it is.
    let is_other = is_object && made.is_array() && example.is_object();
    of_type(kind, if is_other { example } else { made })
}

fn of_type(kind: &str, value: Value) -> Body {
    match kind {
        kind if is_json(kind) => Body::Json(value),
        kind if kind.contains("xml") => {
            let mut text = String::new();
            xml("Answer", &value, &mut text);
            Body::Text(kind.to_owned(), text)
        }
        kind => Body::Text(kind.to_owned(), plain(&value)),
    }
}

/// Whether a media type is JSON, as a single value.
fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind == "application/json" || kind.ends_with("+json") || kind == "*/*"
}

/// A value as XML: an element for each property and each item.
fn xml(name: &str, value: &Value, into: &mut String) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| xml(name, item, into)),
        value => {
            into.push_str(&format!("<{name}>"));
            match value {
                Value::Object(entries) => {
                    entries.iter().for_each(|(name, value)| xml(name, value, into));
                }
                value => into.push_str(&plain(value)),
            }
            into.push_str(&format!("</{name}>"));
        }
    }
}

/// Text as it is, anything else as JSON.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn of(document: &Value, schema: &Value, needed: &[&[Part]], depth: usize) -> Value {
    let schema = Value::Object(merged(document, schema, 0));
    let kind = kind(&schema);
    let is_object = needed.iter().any(|path| matches!(path.first(), Some(Part::Name(_))));
    if kind == "array" && schema.get("type").is_none() && is_object {
        // `items` alone says nothing about what is no list, and some mean by it what an answer is.
        return of(document, &schema["items"], needed, depth + 1);
    }
    if let Some(value) = given(&schema, kind) {
        return value.clone();
    }
    match kind {
        "object" if depth < DEEPEST => object(document, &schema, needed, depth),
        "array" if depth < DEEPEST => {
            let items = schema.get("items").unwrap_or(&Value::Null);
            let needed = below(needed, |part| matches!(part, Part::Index(_)));
            let item = of(document, items, &needed, depth + 1);
            let least = schema["minItems"].as_u64().unwrap_or(1).clamp(1, 20);
            vec![item; usize::try_from(least).unwrap_or(1)].into()
        }
        "object" => json!({}),
        "array" => json!([]),
        "integer" => number(&schema, 1.0, 1.0),
        "number" => number(&schema, 1.5, 0.5),
        "boolean" => true.into(),
        "null" => Value::Null,
        _ => string(&schema).into(),
    }
}

fn object(document: &Value, schema: &Value, needed: &[&[Part]], depth: usize) -> Value {
    let required = list(schema, "required");
    let mut made = Map::new();
    for (name, property) in entries(schema, "properties") {
        let is_needed = needed.iter().any(|path| is_named(path, name));
        let is_required = required.iter().any(|it| it.as_str() == Some(name));
        if is_needed || is_required || depth < OPTIONAL {
            let needed = below(needed, |part| matches!(part, Part::Name(it) if it == name));
            made.insert(name.clone(), of(document, property, &needed, depth + 1));
        }
    }
    for name in required.iter().filter_map(Value::as_str) {
        made.entry(name).or_insert_with(|| "sample".into());
    }
    if let Some(additional) = schema.get("additionalProperties").filter(|it| it.is_object()) {
        let names = needed.iter().filter_map(|path| match path.first() {
            Some(Part::Name(name)) => Some(name.as_str()),
            _ => None,
        });
        let names: Vec<&str> = names.chain(made.is_empty().then_some("key")).collect();
        for name in names.into_iter().filter(|_| depth < OPTIONAL) {
            if !made.contains_key(name) {
                made.insert(name.to_owned(), of(document, additional, &[], depth + 1));
            }
        }
    }
    Value::Object(made)
}

fn is_named(path: &[Part], name: &str) -> bool {
    matches!(path.first(), Some(Part::Name(it)) if it == name)
}

/// What is left of paths whose first part fits.
fn below<'p>(needed: &[&'p [Part]], fits: impl Fn(&Part) -> bool) -> Vec<&'p [Part]> {
    let fitting = |path: &&'p [Part]| path.split_first().filter(|it| fits(it.0)).map(|it| it.1);
    needed.iter().filter_map(fitting).filter(|path| !path.is_empty()).collect()
}

/// A schema with what it refers to: all of `allOf`, the first choice.
fn merged(document: &Value, schema: &Value, depth: usize) -> Map<String, Value> {
    let schema = resolved(document, schema);
    let mut made = Map::new();
    let Some(own) = schema.as_object().filter(|_| depth < DEEPEST) else { return made };
    for part in list(schema, "allOf") {
        add(&mut made, merged(document, part, depth + 1));
    }
    let is_null = |choice: &&Value| text(choice, "type") == Some("null");
    for choices in ["oneOf", "anyOf"] {
        let first = list(schema, choices).iter().find(|choice| !is_null(choice));
        if let Some(first) = first {
            add(&mut made, merged(document, first, depth + 1));
            if let Some((name, value)) = discriminated(schema, first) {
                add(&mut made, object_of("properties", json!({name: {"const": value}})));
            }
        }
    }
    add(&mut made, own.clone());
    made
}

/// The property that says which choice it is, and its value.
fn discriminated(schema: &Value, choice: &Value) -> Option<(String, String)> {
    let discriminator = schema.get("discriminator")?;
    let reference = text(choice, "$ref")?;
    let is_it = |value: &Value| value.as_str() == Some(reference);
    let mapped = entries(discriminator, "mapping").find(|(_, it)| is_it(it)).map(|(name, _)| name);
    let value = mapped.map_or_else(|| reference.rsplit('/').next(), |name| Some(name.as_str()))?;
    Some((text(discriminator, "propertyName")?.to_owned(), value.to_owned()))
}

fn object_of(name: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), value)])
}

/// Adds what a schema says to what others say.
fn add(made: &mut Map<String, Value>, more: Map<String, Value>) {
    for (name, value) in more {
        match (made.get_mut(&name), value) {
            (Some(Value::Object(old)), Value::Object(new)) if name == "properties" => {
                old.extend(new);
            }
            (Some(Value::Array(old)), Value::Array(new)) if name == "required" => old.extend(new),
            (_, value) => {
                made.insert(name, value);
            }
        }
    }
}

fn kind(schema: &Value) -> &str {
    let listed = list(schema, "type").iter().filter_map(Value::as_str).find(|it| *it != "null");
    let kind = text(schema, "type").or(listed);
    kind.unwrap_or_else(|| match schema {
        schema if schema.get("properties").is_some() => "object",
        schema if schema.get("additionalProperties").is_some() => "object",
        schema if schema.get("items").is_some() => "array",
        _ => "",
    })
}

/// The value that a schema gives itself: a constant, one of its values, an example of its type.
fn given<'v>(schema: &'v Value, kind: &str) -> Option<&'v Value> {
    let values = list(schema, "enum");
    let examples = ["const", "example", "default"].into_iter().filter_map(|it| schema.get(it));
    let mut examples = examples.chain(list(schema, "examples"));
    if !values.is_empty() {
        let known = examples.find(|example| values.contains(example));
        return known.or_else(|| values.iter().find(|value| !value.is_null()));
    }
    examples.find(|example| match kind {
        "string" => {
            example.as_str().is_some_and(|text| !text.is_empty() && is_format(schema, text))
        }
        "integer" => example.is_i64() || example.is_u64(),
        "number" => example.is_number(),
        "boolean" => example.is_boolean(),
        "" => !example.is_null() && !example.is_object() && !example.is_array(),
        _ => false,
    })
}

/// Whether an example is likely of its format: real ones often are not.
fn is_format(schema: &Value, example: &str) -> bool {
    match text(schema, "format") {
        Some("date-time") => example.contains('T'),
        Some("uuid") => example.len() == 36,
        _ => true,
    }
}

fn number(schema: &Value, usual: f64, step: f64) -> Value {
    let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
    let exclusive = |name: &str| schema.get(name).is_some_and(|it| it == &Value::Bool(true));
    let mut value = usual;
    if let Some(least) = bound("minimum") {
        value = value.max(if exclusive("exclusiveMinimum") { least + step } else { least });
    }
    if let Some(least) = bound("exclusiveMinimum") {
        value = value.max(least + step);
    }
    if let Some(most) = bound("maximum") {
        value = value.min(if exclusive("exclusiveMaximum") { most - step } else { most });
    }
    if let Some(most) = bound("exclusiveMaximum") {
        value = value.min(most - step);
    }
    if let Some(multiple) = bound("multipleOf").filter(|multiple| *multiple > 0.0) {
        value = (value / multiple).ceil() * multiple;
    }
    if value.fract() == 0.0 && value.abs() < 9e15 { json!(value as i64) } else { json!(value) }
}

fn string(schema: &Value) -> String {
    let pattern = text(schema, "pattern").and_then(pattern::sample);
    let format = match text(schema, "format").unwrap_or_default() {
        "date-time" => "2025-01-02T03:04:05Z",
        "date" => "2025-01-02",
        "time" => "03:04:05Z",
        "duration" => "PT1S",
        "uuid" => "0d9c1a52-7f55-4b0d-9d2c-2f6f3c1f8a11",
        "email" | "idn-email" => "someone@example.com",
        "uri" | "url" | "uri-reference" | "iri" => "https://example.com/sample",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" => "c2FtcGxl",
        _ => ANY_TEXT,
    };
    let bound = |name: &str| schema.get(name).and_then(Value::as_u64);
    let least = usize::try_from(bound("minLength").unwrap_or(0)).unwrap_or(0).min(10_000);
    let mut text = pattern.unwrap_or_else(|| format.to_owned());
    text.extend(std::iter::repeat_n('x', least.saturating_sub(text.len())));
    let most = usize::try_from(bound("maxLength").unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    text.truncate(most.max(1));
    text
}
