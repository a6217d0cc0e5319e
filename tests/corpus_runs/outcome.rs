//! What can come of a step, and an answer for each of it.

use serde_json::Value;

use crate::{
    answer::{Answer, Body, Part},
    condition::{Leaf, Operand},
    description::{Action, Step},
    inputs, sample,
};

/// How many comparisons of a step are tried in all combinations.
const COMBINED: usize = 8;

/// What comes of an answer: whether the step succeeds, and the first action whose criteria hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Success(Option<usize>),
    Failure(Option<usize>),
}

/// Whether all criteria of a step hold; without any, whether the status is one of success.
pub(crate) fn succeeds(step: &Step, answer: &Answer, inputs: &Value) -> bool {
    if step.criteria.is_empty() {
        return (200..300).contains(&answer.status);
    }
    step.criteria.iter().all(|it| it.holds(answer, inputs))
}

/// The outcomes for which an answer can be made: successes in the order of the actions, then without an action, then failures.
pub(crate) fn outcomes(step: &Step, inputs: &Value) -> Vec<(Outcome, Answer)> {
    let leaves = step.leaves();
    let changed: Vec<&Leaf> = leaves
        .iter()
        .copied()
        .filter(|it| !it.reads_inputs() && it.left != Operand::Status)
        .take(COMBINED)
        .collect();
    let mut statuses = sample::statuses(&step.operation.node);
    let mentioned = leaves.iter().filter(|it| it.left == Operand::Status);
    let mentioned = mentioned.filter_map(|leaf| match &leaf.right {
        Operand::Literal(value) => u16::try_from(value.as_u64()?).ok(),
        _ => None,
    });
    statuses.extend(mentioned.chain([500, 404, 400, 429]));
    let mut found: Vec<(Outcome, Answer)> = Vec::new();
    for status in statuses {
        let base = described(step, status);
        let mut open = base.clone();
        if matches!(open.body, Body::None) && status >= 400 && step.operation.method != "HEAD" {
            open.body = Body::Json(Value::Null);
        }
        let forced = (0..1_u32 << changed.len()).map(|mask| {
            let mut answer = open.clone();
            for (bit, leaf) in changed.iter().enumerate() {
                leaf.force(mask & (1 << bit) != 0, &mut answer, &mut inputs.clone());
            }
            answer
        });
        for answer in std::iter::once(base.clone()).chain(forced) {
            let outcome = outcome(step, &answer, inputs);
            if !found.iter().any(|(known, _)| *known == outcome) {
                found.push((outcome, answer));
            }
        }
    }
    let order = |outcome: &Outcome| match outcome {
        Outcome::Success(action) => (0, action.unwrap_or(usize::MAX)),
        Outcome::Failure(action) => (1, action.unwrap_or(usize::MAX)),
    };
    found.sort_by_key(|(outcome, _)| order(outcome));
    found
}

fn outcome(step: &Step, answer: &Answer, inputs: &Value) -> Outcome {
    let first = |actions: &[Action]| {
        actions.iter().position(|action| action.criteria.iter().all(|it| it.holds(answer, inputs)))
    };
    match succeeds(step, answer, inputs) {
        true => Outcome::Success(first(&step.successes)),
        false => Outcome::Failure(first(&step.failures)),
    }
}

/// The answer that the operation describes, with what the workflow reads and the description leaves out.
fn described(step: &Step, status: u16) -> Answer {
    let needed = step.needed();
    let borrowed: Vec<&[Part]> = needed.iter().map(Vec::as_slice).collect();
    let operation = &step.operation;
    let mut answer = sample::answer(&operation.document, &operation.node, status, &borrowed);
    if operation.method == "HEAD" {
        answer.body = Body::None;
    }
    if (200..300).contains(&status) {
        for path in &needed {
            if answer.part(path).is_none_or(Value::is_null) {
                answer.set(path, "sample".into());
            }
        }
        for (path, value) in &step.answers {
            if let Some(closer) = answer.part(path).and_then(|own| inputs::closer(own, value)) {
                answer.set(path, closer);
            }
        }
        for (_, expression) in &step.outputs {
            if let Some(name) = expression.strip_prefix("$response.header.") {
                let known = answer.header(name).is_some() || is_of_the_connection(name);
                if !known {
                    answer.headers.push((name.to_owned(), "sample".to_owned()));
                }
            }
        }
    }
    answer
}

/// Whether the server sets a header itself.
pub(crate) fn is_of_the_connection(name: &str) -> bool {
    name.to_ascii_lowercase().starts_with("content-")
}
