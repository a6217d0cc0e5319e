//! The `outputs` of steps and workflows, and Selector Objects.

use crate::{
    arazzo::{At, Output, OutputValue, Selector},
    diagnostic::{Code, Diagnostics, Place},
    parse::{
        expression,
        fields::{Fields, Known, Reading},
        query,
    },
    value::Value,
};

use super::{criterion, language};

const SELECTOR: Known =
    Known { object: "Selector Object", fields: &["context", "selector", "type"], newer: &[] };

/// The `outputs` of a step or a workflow.
pub(super) fn outputs(fields: &Fields<'_, '_, '_>) -> Vec<Output> {
    let Some((entries, place)) = fields.map("outputs") else { return Vec::new() };
    let reading = fields.reading;
    let read = |(name, value): (&String, &Value)| {
        reading.key(name, &place.name(name));
        output(name, value, &place, reading)
    };
    entries.iter().filter_map(read).collect()
}

fn output(name: &str, value: &Value, outputs: &Place, reading: &Reading<'_>) -> Option<Output> {
    let place = outputs.key(name);
    let found = match value {
        Value::Text(text) => {
            let text = At { value: text.clone(), place: place.clone() };
            OutputValue::Expression(criterion::context(&text, reading)?.value)
        }
        Value::Map(entries) if SELECTOR.fields.iter().any(|key| entries.contains_key(*key)) => {
            reading.newer("a Selector Object", place.clone());
            OutputValue::Selector(read_selector(value, place.clone(), reading)?)
        }
        _ => {
            reading.wrong(place, "a runtime expression or a Selector Object", value);
            return None;
        }
    };
    let name = At { value: name.to_owned(), place: outputs.name(name) };
    Some(Output { name, value: At { value: found, place } })
}

/// The Selector Object that stands for a value; `None` for any other value.
///
/// In a payload nothing else tells it from an object: exactly these three fields, and an expression as context
/// (Arazzo 1.1.0, Selector Object). `Some(None)` where it has mistakes, which are reported.
pub(crate) fn selector(
    value: &Value,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Option<Selector>> {
    let entries = value.as_map()?;
    let exact = entries.len() == 3 && SELECTOR.fields.iter().all(|key| entries.contains_key(*key));
    let context = entries.get("context").and_then(Value::as_text)?;
    if !exact || expression::parse(context, 0).is_none() {
        return None;
    }
    let reading = Reading::new(diagnostics, false);
    Some(read_selector(value, place.clone(), &reading))
}

fn read_selector(value: &Value, place: Place, reading: &Reading<'_>) -> Option<Selector> {
    let fields = Fields::of(value, place, &SELECTOR, reading)?;
    let context = fields.required_text("context");
    let selector = fields.required_text("selector");
    let language = fields
        .required("type")
        .and_then(|(value, place)| language::language(value, place, reading));
    let context = context.and_then(|context| criterion::context(&context, reading));
    let (selector, language) = (selector?, language?);
    match query::selector(&selector.value, language) {
        Ok(read) => {
            reading.accept(read, &selector.place);
        }
        Err(error) => {
            let place = selector.place.within(error.at);
            reading.report(Code::InvalidQuery, place, error.message);
            return None;
        }
    }
    Some(Selector { context: context?, selector, language })
}
