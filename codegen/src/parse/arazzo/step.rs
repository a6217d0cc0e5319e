//! Step Object: what it calls, and what fits to that.

use crate::{
    arazzo::{At, Expression, SourceKind, Step, Target},
    diagnostic::{Code, Place},
    parse::{
        expression,
        fields::{Fields, Known, Reading},
    },
    value::Value,
};

use super::{
    action::{self, On},
    body, criterion, output,
    parameter::{self, Passed},
    workflow::{texts, unique, workflow_id},
};

const STEP: Known = Known {
    object: "Step Object",
    fields: &[
        "stepId",
        "description",
        "operationId",
        "operationPath",
        "workflowId",
        "parameters",
        "requestBody",
        "successCriteria",
        "onSuccess",
        "onFailure",
        "outputs",
    ],
    newer: &["timeout", "dependsOn", "channelPath", "action", "correlationId"],
};

/// The fields that say what a step calls; a step has one of them.
const TARGETS: &[&str] = &["operationId", "operationPath", "workflowId", "channelPath"];

pub(super) fn step(value: &Value, place: Place, reading: &Reading<'_>) -> Option<Step> {
    let fields = Fields::of(value, place, &STEP, reading)?;
    let step_id = fields.required_text("stepId");
    if let Some(id) = &step_id {
        reading.plain_name(id);
    }
    let target = target(&fields);
    let of_workflow = fields.value("workflowId").is_some();
    let passed = if of_workflow { Passed::Workflow } else { Passed::Operation };
    if of_workflow {
        fields.without_effect("requestBody", "a workflow has no request");
    }
    let body = fields.value("requestBody");
    let request_body = body.and_then(|(value, place)| body::request_body(value, place, reading));
    Some(Step {
        description: fields.text("description"),
        parameters: parameter::parameters(&fields, passed),
        request_body: request_body.filter(|_| !of_workflow),
        success_criteria: criterion::criteria(fields.filled_list("successCriteria"), reading),
        on_success: action::actions(&fields, "onSuccess", On::Success),
        on_failure: action::actions(&fields, "onFailure", On::Failure),
        outputs: output::outputs(&fields),
        timeout: timeout(&fields),
        depends_on: depends_on(&fields),
        step_id: step_id?,
        target: target?,
    })
}

/// What the step calls: one of four fields, with what belongs to AsyncAPI in its place.
fn target(fields: &Fields<'_, '_, '_>) -> Option<Target> {
    let reading = fields.reading;
    let there: Vec<&str> =
        TARGETS.iter().copied().filter(|target| fields.value(target).is_some()).collect();
    let [name] = there.as_slice() else {
        match there.as_slice() {
            [] => {
                let message = "the step calls nothing: one of 'operationId', 'operationPath', 'workflowId' and 'channelPath' is required";
                reading.report(Code::MissingField, fields.place().clone(), message);
            }
            [first, second, ..] => {
                let message = format!("a step has '{first}' or '{second}', not both");
                reading.report(Code::Misplaced, fields.place().name(second), message);
            }
            [_] => {}
        }
        return None;
    };
    let id = fields.text_at(name)?;
    let asynchronous = asynchronous(fields, name);
    match *name {
        "workflowId" => {
            workflow_id(&id, reading);
            Some(Target::WorkflowId(id))
        }
        "operationPath" => Some(Target::OperationPath(id)),
        "channelPath" => Some(Target::AsyncApi(id.place.by_key())),
        _ => match asynchronous.or_else(|| is_of_async_source(&id, reading)) {
            Some(place) => Some(Target::AsyncApi(place)),
            None => Some(Target::OperationId(id)),
        },
    }
}

/// Judges `action` and `correlationId`; the place of what only an AsyncAPI step has.
fn asynchronous(fields: &Fields<'_, '_, '_>, target: &str) -> Option<Place> {
    let reading = fields.reading;
    let action = fields.text_at("action");
    if let Some(action) = &action
        && !matches!(action.value.as_str(), "send" | "receive")
    {
        let message = format!("'{}' is no action; expected send or receive", action.value);
        reading.report(Code::WrongKind, action.place.clone(), message);
    }
    if let Some((_, place)) = fields.value("correlationId") {
        fields.text_at("correlationId");
        if action.as_ref().is_none_or(|action| action.value != "receive") {
            let message = "'correlationId' belongs to a step with 'action: receive'";
            reading.report(Code::Misplaced, place.by_key(), message);
        }
    }
    match (target, &action) {
        ("workflowId" | "operationPath", Some(action)) => {
            let message = format!("'action' belongs to AsyncAPI, and '{target}' does not");
            reading.report(Code::Misplaced, action.place.by_key(), message);
        }
        ("channelPath", None) => {
            fields.required("action");
        }
        _ => {}
    }
    let sources = reading.sources.get().map_or([].as_slice(), Vec::as_slice);
    let may_be = |kind: &Option<SourceKind>| kind.is_none_or(|kind| kind == SourceKind::AsyncApi);
    if target == "channelPath" && !sources.iter().any(|(_, kind)| may_be(kind)) {
        let message = "'channelPath' leads into a source of type asyncapi, and there is none";
        reading.report(Code::Misplaced, fields.place().name("channelPath"), message);
    }
    action.map(|action| action.place.by_key())
}

/// The place of an operationId that is in an AsyncAPI source by all that is written.
fn is_of_async_source(id: &At<String>, reading: &Reading<'_>) -> Option<Place> {
    let sources = reading.sources.get()?;
    let named = match expression::parse(&id.value, 0) {
        Some(Ok(read)) => match read.value {
            Expression::SourceDescriptions { source, .. } => Some(source.text),
            _ => None,
        },
        _ => None,
    };
    let mut possible = sources.iter().filter(|(name, kind)| match &named {
        Some(named) => name == named,
        None => *kind != Some(SourceKind::Arazzo),
    });
    let is_async = |(_, kind): &(String, Option<SourceKind>)| *kind == Some(SourceKind::AsyncApi);
    let first = possible.next()?;
    (is_async(first) && possible.all(is_async)).then(|| id.place.clone())
}

/// A whole number of milliseconds (Arazzo 1.1.0, Step Object).
fn timeout(fields: &Fields<'_, '_, '_>) -> Option<At<u64>> {
    let (value, place) = fields.value("timeout")?;
    match value {
        Value::Integer(milliseconds) if u64::try_from(*milliseconds).is_ok() => {
            Some(At { value: u64::try_from(*milliseconds).ok()?, place })
        }
        Value::Integer(milliseconds) => {
            let message = format!("expected a number of milliseconds, found {milliseconds}");
            fields.reading.report(Code::WrongKind, place, message);
            None
        }
        _ => {
            fields.reading.wrong(place, "a whole number of milliseconds", value);
            None
        }
    }
}

/// Steps that come first, in one of the three forms that the specification names.
fn depends_on(fields: &Fields<'_, '_, '_>) -> Vec<At<String>> {
    let reading = fields.reading;
    let listed = texts(fields.filled_list("dependsOn"), reading);
    unique("dependency", listed.iter(), reading);
    for id in listed.iter().filter(|id| id.value.starts_with('$')) {
        let parts: Vec<&str> = id.value.split('.').collect();
        let filled = parts.iter().all(|part| !part.is_empty());
        let fits = match parts.as_slice() {
            ["$workflows", _, "steps", _] => filled,
            ["$sourceDescriptions", _, _, .., "steps", _] => filled,
            _ => false,
        };
        if !fits {
            let message = format!("'{}' names no step", id.value);
            let help =
                "write the stepId, $workflows.ID.steps.ID or $sourceDescriptions.NAME.ID.steps.ID";
            reading.report_with_help(Code::InvalidExpression, id.place.clone(), message, help);
        }
    }
    listed
}
