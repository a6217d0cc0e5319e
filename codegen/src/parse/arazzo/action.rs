//! Success Action Object and Failure Action Object.

use crate::{
    arazzo::{Action, ActionKind, At, Goal, Reusable},
    diagnostic::{Code, Place},
    parse::fields::{Fields, Known, Reading},
    value::Value,
};

use super::{
    criterion,
    parameter::{self, Passed},
    workflow::{reusable, workflow_id},
};

const SUCCESS: Known = Known {
    object: "Success Action Object",
    fields: &["name", "type", "workflowId", "stepId", "criteria"],
    newer: &["parameters"],
};
const FAILURE: Known = Known {
    object: "Failure Action Object",
    fields: &["name", "type", "workflowId", "stepId", "retryAfter", "retryLimit", "criteria"],
    newer: &["parameters"],
};

/// When an action is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum On {
    Success,
    Failure,
}

/// The actions under a field of a step or a workflow.
pub(super) fn actions(fields: &Fields<'_, '_, '_>, key: &str, on: On) -> Vec<Reusable<Action>> {
    let reading = fields.reading;
    let kind = match on {
        On::Success => "successActions",
        On::Failure => "failureActions",
    };
    let read = |(value, place)| {
        reusable(value, place, kind, reading, |value, place| action(value, place, on, reading))
    };
    let actions: Vec<_> = fields.list(key).into_iter().filter_map(read).collect();
    let mut seen = std::collections::BTreeMap::new();
    for action in &actions {
        let (name, what) = match action {
            Reusable::Here(action) => (&action.name, "action"),
            Reusable::Reference(reference) => (&reference.reference, "reference"),
        };
        let first = *seen.entry((what, &name.value)).or_insert(&name.place);
        if first != &name.place {
            let message = format!("there are two {what}s called '{}'", name.value);
            reading.report_again(Code::Duplicate, name.place.clone(), message, first.clone());
        }
    }
    actions
}

pub(super) fn action(value: &Value, place: Place, on: On, reading: &Reading<'_>) -> Option<Action> {
    let known = if on == On::Success { &SUCCESS } else { &FAILURE };
    let fields = Fields::of(value, place, known, reading)?;
    let name = fields.required_text("name");
    let kind = fields.required_text("type").and_then(|kind| action_kind(&kind, on, &fields));
    let criteria = criterion::criteria(fields.list("criteria"), reading);
    let parameters = parameter::parameters(&fields, Passed::Workflow);
    if fields.value("workflowId").is_none() {
        fields.without_effect(
            "parameters",
            "they are the inputs of a workflow, and 'workflowId' names none",
        );
    }
    Some(Action { name: name?, kind: kind?, criteria, parameters })
}

fn action_kind(kind: &At<String>, on: On, fields: &Fields<'_, '_, '_>) -> Option<ActionKind> {
    let reading = fields.reading;
    let retry = kind.value == "retry" && on == On::Failure;
    if on == On::Failure && !retry {
        for key in ["retryAfter", "retryLimit"] {
            fields.without_effect(key, "only an action of type retry has it");
        }
    }
    match kind.value.as_str() {
        "end" => {
            for key in ["stepId", "workflowId"] {
                fields.without_effect(key, "an action of type end leads nowhere");
            }
            Some(ActionKind::End)
        }
        "goto" => {
            let there = fields.value("stepId").or_else(|| fields.value("workflowId")).is_some();
            if !there {
                let message = "an action of type goto has a 'stepId' or a 'workflowId'";
                reading.report(Code::MissingField, fields.place().clone(), message);
            }
            goal(fields).map(ActionKind::Goto)
        }
        "retry" if retry => Some(ActionKind::Retry {
            after: after(fields),
            limit: limit(fields),
            goal: goal(fields),
        }),
        "retry" => {
            let message =
                "only a failure is retried: after a success, an action is of type end or goto";
            reading.report(Code::WrongKind, kind.place.clone(), message);
            None
        }
        other => {
            let expected = if on == On::Success { "end or goto" } else { "end, goto or retry" };
            let message = format!("'{other}' is no type of an action; expected {expected}");
            reading.report(Code::WrongKind, kind.place.clone(), message);
            None
        }
    }
}

/// Where the action leads: `stepId` or `workflowId`, not both.
fn goal(fields: &Fields<'_, '_, '_>) -> Option<Goal> {
    let (step, workflow) = (fields.text_at("stepId"), fields.text_at("workflowId"));
    match (step, workflow) {
        (Some(_), Some(workflow)) => {
            let message = "an action has 'stepId' or 'workflowId', not both";
            fields.reading.report(Code::Misplaced, workflow.place.by_key(), message);
            None
        }
        (Some(step), None) => Some(Goal::StepId(step)),
        (None, Some(workflow)) => {
            workflow_id(&workflow, fields.reading);
            Some(Goal::WorkflowId(workflow))
        }
        (None, None) => None,
    }
}

/// Seconds, with fractions.
fn after(fields: &Fields<'_, '_, '_>) -> Option<At<f64>> {
    let (value, place) = fields.value("retryAfter")?;
    let seconds = match value {
        #[expect(clippy::cast_precision_loss, reason = "a time that long is as good as any other")]
        Value::Integer(seconds) => *seconds as f64,
        Value::Float(seconds) => *seconds,
        _ => f64::NAN,
    };
    if seconds.is_finite() && seconds >= 0.0 {
        return Some(At { value: seconds, place });
    }
    let message = "expected a number of seconds that is not negative";
    fields.reading.report(Code::WrongKind, place, message);
    None
}

fn limit(fields: &Fields<'_, '_, '_>) -> Option<At<u32>> {
    let (value, place) = fields.value("retryLimit")?;
    let limit = match value {
        Value::Integer(limit) => u32::try_from(*limit).ok(),
        // JSON writers make 3.0 of 3.
        Value::Float(limit)
            if limit.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(limit) =>
        {
            format!("{limit:.0}").parse().ok()
        }
        _ => None,
    };
    if limit.is_none() {
        let message = "expected a whole number of retries, from 0 to 4294967295";
        fields.reading.report(Code::WrongKind, place.clone(), message);
    }
    limit.map(|value| At { value, place })
}
