//! What the printed function told, beside the walk.

use serde_json::Value;

use crate::{
    description::Workflow,
    paths::Path,
    server::Run,
    walk::{End, Walk},
};

/// What is otherwise than the walk says.
pub(crate) fn differences(
    workflow: &Workflow,
    path: &Path,
    run: &Run,
    told: Option<&Value>,
) -> Vec<String> {
    let mut wrong = run.problems.clone();
    let walk = &path.walk;
    let Some(told) = told else { return vec!["the program said nothing about it".to_owned()] };
    let failure = told.get("failure");
    let step_failed = failure.and_then(|it| it["step"].as_str()).unwrap_or_default();
    let kind = failure.and_then(|it| it["kind"].as_str()).unwrap_or_default();
    let id = |step: usize| workflow.steps[step].id.as_str();

    // A value that is missing in a body ends the run there, if its type must have it.
    let early = walk.uncertain.iter().find(|(visits, step)| {
        kind == "missing-value" && *visits == run.came && id(*step) == step_failed
    });
    if early.is_some() {
        return wrong;
    }
    if run.came != walk.visits.len() {
        let missed: Vec<&str> = walk.visits[run.came..].iter().map(|(step, _)| id(*step)).collect();
        wrong.push(format!("these steps were not executed: {}", missed.join(", ")));
    }
    let ended = match (walk.end, failure) {
        (End::Done, None) => true,
        // An output that no path may leave out, and that this one left out.
        (End::Done | End::Ended(_), Some(_)) if step_failed.is_empty() => {
            ["missing-value", "ended"].contains(&kind) && walk.outputs.values().any(Option::is_none)
        }
        (End::Ended(step), Some(_)) => kind == "ended" && id(step) == step_failed,
        (End::Ended(_), None) => true,
        (End::Failed(step), Some(_)) => {
            id(step) == step_failed && ["status", "criterion"].contains(&kind)
        }
        (End::Missing(step), Some(_)) => id(step) == step_failed && kind == "missing-value",
        _ => false,
    };
    if !ended {
        let mut told = told.to_string();
        let end = told.char_indices().nth(1500).map_or(told.len(), |(end, _)| end);
        told.truncate(end);
        wrong.push(format!("the walk ends with {:?}, came {told}", walk.end));
    }
    wrong.extend(completed(walk, failure));
    wrong.extend(waits(walk, told));
    wrong.extend(outputs(walk, told));
    wrong
}

/// The steps that were completed, as a failure tells them.
fn completed(walk: &Walk, failure: Option<&Value>) -> Option<String> {
    let completed = failure?["completed"].as_array()?.clone();
    let same = completed
        .iter()
        .map(|it| it.as_str())
        .eq(walk.completed.iter().map(|it| Some(it.as_str())));
    (!same).then(|| format!("completed are {:?}, came {completed:?}", walk.completed))
}

fn waits(walk: &Walk, told: &Value) -> Option<String> {
    let came = told["waits"].as_array().into_iter().flatten().filter_map(Value::as_f64);
    let came: Vec<f64> = came.collect();
    // Shorter ones are really waited for and not told.
    let expected: Vec<f64> = walk.waits.iter().copied().filter(|it| *it >= 1.0).collect();
    (came != expected).then(|| format!("waits are {expected:?}, came {came:?}"))
}

fn outputs(walk: &Walk, told: &Value) -> Vec<String> {
    let Some(came) = told.get("outputs") else { return Vec::new() };
    let mut wrong = Vec::new();
    for (name, expected) in &walk.outputs {
        let came = came.get(name).unwrap_or(&Value::Null);
        if !is_same(expected.as_ref().unwrap_or(&Value::Null), came) {
            wrong.push(format!("output {name}: {expected:?} is expected, came {came}"));
        }
    }
    wrong
}

/// The properties of outputs that are secrets.
const SECRETS: [&str; 1] = ["token"];

/// Whether a value is what was answered, secrets hidden. What is absent may be `null`; a number may be a text.
fn is_same(expected: &Value, came: &Value) -> bool {
    match (expected, came) {
        (Value::Object(expected), Value::Object(came)) => {
            let names = expected.keys().chain(came.keys());
            let of = |of: &serde_json::Map<String, Value>, name: &String| {
                of.get(name).cloned().unwrap_or(Value::Null)
            };
            let is_hidden = |name: &String| SECRETS.contains(&name.as_str());
            names.into_iter().all(|name| match (of(expected, name), of(came, name)) {
                (Value::String(_), came) if is_hidden(name) => came == "***",
                (expected, came) => is_same(&expected, &came),
            })
        }
        (Value::Array(expected), Value::Array(came)) => {
            expected.len() == came.len() && expected.iter().zip(came).all(|(a, b)| is_same(a, b))
        }
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Number(number), Value::String(text))
        | (Value::String(text), Value::Number(number)) => number.to_string() == *text,
        (Value::Null, Value::Array(came)) => came.is_empty(),
        (Value::Null, Value::Object(came)) => came.is_empty(),
        (expected, came) => expected == came,
    }
}
