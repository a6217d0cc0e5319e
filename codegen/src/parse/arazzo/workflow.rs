//! Workflow Object, and what its lists have in common with those of steps.

use crate::{
    arazzo::{At, Reference, Reusable, Workflow},
    diagnostic::{Code, Place},
    parse::{
        expression,
        fields::{Fields, Known, Reading},
    },
    value::Value,
};

use super::{
    action::{self, On},
    output,
    parameter::{self, Passed},
    step,
};

const WORKFLOW: Known = Known {
    object: "Workflow Object",
    fields: &[
        "workflowId",
        "summary",
        "description",
        "inputs",
        "dependsOn",
        "steps",
        "successActions",
        "failureActions",
        "outputs",
        "parameters",
    ],
    newer: &[],
};

pub(super) fn workflow(value: &Value, place: Place, reading: &Reading<'_>) -> Option<Workflow> {
    let fields = Fields::of(value, place, &WORKFLOW, reading)?;
    let workflow_id = fields.required_text("workflowId");
    if let Some(id) = &workflow_id {
        reading.plain_name(id);
    }
    let inputs = fields.value("inputs").and_then(|(value, place)| {
        let schema = value.as_map().is_some() || value.as_bool().is_some();
        if !schema {
            reading.wrong(place.clone(), "a schema", value);
        }
        schema.then_some(place)
    });
    let steps: Vec<_> = fields
        .required_list("steps")
        .into_iter()
        .filter_map(|(value, place)| step::step(value, place, reading))
        .collect();
    unique("step", steps.iter().map(|step| &step.step_id), reading);
    Some(Workflow {
        summary: fields.text("summary"),
        description: fields.text("description"),
        inputs,
        depends_on: depends_on(&fields),
        steps,
        success_actions: action::actions(&fields, "successActions", On::Success),
        failure_actions: action::actions(&fields, "failureActions", On::Failure),
        outputs: output::outputs(&fields),
        parameters: parameter::parameters(&fields, Passed::Anywhere),
        workflow_id: workflow_id?,
    })
}

/// Workflows that run first: ids, or `$sourceDescriptions.NAME.ID`.
fn depends_on(fields: &Fields<'_, '_, '_>) -> Vec<At<String>> {
    let reading = fields.reading;
    let listed: Vec<_> = texts(fields.list("dependsOn"), reading);
    for id in listed.iter().filter(|id| id.value.starts_with('$')) {
        workflow_id(id, reading);
    }
    unique("dependency", listed.iter(), reading);
    listed
}

/// An id that begins with `$` has to be `$sourceDescriptions.NAME.ID`.
pub(super) fn workflow_id(id: &At<String>, reading: &Reading<'_>) {
    if !id.value.starts_with('$') {
        return;
    }
    let own = id.value.strip_prefix("$workflows.");
    if let Some(own) = own.filter(|own| !own.is_empty() && !own.contains('.')) {
        let message = format!("'{}' names no workflow", id.value);
        let help = format!("did you mean '{own}'? A workflow of this document is its id alone");
        reading.report_with_help(Code::InvalidExpression, id.place.clone(), message, help);
        return;
    }
    match expression::parse(&id.value, 0) {
        Some(Err(error)) => {
            reading.report(Code::InvalidExpression, id.place.within(error.at), error.message);
        }
        Some(Ok(read))
            if matches!(read.value, crate::arazzo::Expression::SourceDescriptions { .. }) => {}
        _ => {
            let message = format!("'{}' names no workflow", id.value);
            let help = "a workflow of another document is $sourceDescriptions.NAME.ID";
            reading.report_with_help(Code::InvalidExpression, id.place.clone(), message, help);
        }
    }
}

/// The texts of a list.
pub(super) fn texts(items: Vec<(&Value, Place)>, reading: &Reading<'_>) -> Vec<At<String>> {
    let text = |(value, place): (&Value, Place)| match value.as_text() {
        Some(text) => Some(At { value: text.to_owned(), place }),
        None => {
            reading.wrong(place, "text", value);
            None
        }
    };
    items.into_iter().filter_map(text).collect()
}

/// Names that have to be unique.
pub(super) fn unique<'n>(
    what: &str,
    names: impl Iterator<Item = &'n At<String>>,
    reading: &Reading<'_>,
) {
    let mut seen = std::collections::BTreeMap::new();
    for name in names {
        let first = *seen.entry(&name.value).or_insert(&name.place);
        if first != &name.place {
            let several =
                what.strip_suffix('y').map_or(format!("{what}s"), |what| format!("{what}ies"));
            let message = format!("there are two {several} called '{}'", name.value);
            reading.report_again(Code::Duplicate, name.place.clone(), message, first.clone());
        }
    }
}

/// What has `reference` is a Reusable Object; anything else is read by `read`.
pub(super) fn reusable<T>(
    value: &Value,
    place: Place,
    kind: &str,
    reading: &Reading<'_>,
    read: impl FnOnce(&Value, Place) -> Option<T>,
) -> Option<Reusable<T>> {
    if value.get("reference").is_none() || value.as_map().is_none() {
        return Some(Reusable::Here(read(value, place)?));
    }
    let fields = Fields::unjudged(value, place, "Reusable Object", reading)?;
    for key in value.as_map()?.keys().filter(|key| !matches!(key.as_str(), "reference" | "value")) {
        fields.without_effect(key, "a Reusable Object has 'reference' and 'value' only");
    }
    if kind != "parameters" {
        fields.without_effect("value", "only the value of a parameter can be replaced");
    }
    let reference = fields.text_at("reference")?;
    let expected = format!("$components.{kind}.");
    match expression::parse(&reference.value, 0) {
        Some(Ok(read)) => match &read.value {
            crate::arazzo::Expression::Components { kind: found, .. } if found.text == kind => {}
            _ => wrong_reference(&reference, &expected, reading),
        },
        Some(Err(error)) => {
            let place = reference.place.within(error.at);
            reading.report(Code::InvalidExpression, place, error.message);
        }
        None => wrong_reference(&reference, &expected, reading),
    }
    Some(Reusable::Reference(Reference { reference, value: fields.value_at("value") }))
}

fn wrong_reference(reference: &At<String>, expected: &str, reading: &Reading<'_>) {
    let message =
        format!("'{}' leads to no component of the kind that stands here", reference.value);
    let help = format!("expected {expected}NAME");
    reading.report_with_help(Code::InvalidExpression, reference.place.clone(), message, help);
}
