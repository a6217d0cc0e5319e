//! A workflow walked by hand: which steps are executed with which answers, how it ends, and what it gives. A tiny interpreter, so that what
//! is printed is compared with something that shares nothing with the compiler.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    answer::{Answer, Body, at, path},
    description::{Action, Step, Then, Workflow},
    outcome,
};

/// Longer walks are loops without a way out.
const LONGEST: usize = 60;

/// A walk.
pub(crate) struct Walk {
    /// Steps that were executed, and what was answered.
    pub(crate) visits: Vec<(usize, Answer)>,
    pub(crate) completed: Vec<String>,
    /// The seconds before steps were tried again.
    pub(crate) waits: Vec<f64>,
    pub(crate) end: End,
    /// Steps whose body needs a value that is missing, after so many visits: whether that is a failure depends on types.
    pub(crate) uncertain: Vec<(usize, usize)>,
    /// The outputs; a missing one is `None`. What is not known is left out.
    pub(crate) outputs: BTreeMap<String, Option<Value>>,
}

/// How a walk ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    /// With the outputs.
    Done,
    /// By a failure of a step that no action handles.
    Failed(usize),
    /// By an action that ends after a failure.
    Ended(usize),
    /// Before a step, since a required parameter has no value.
    Missing(usize),
}

/// Outputs of steps that were executed, by step and name; `None` for what the test does not know, `Some(None)` for what is missing.
type Known = BTreeMap<(String, String), Option<Option<Value>>>;

/// Walks. The answers are chosen by step and number of visits so far; without one, or without an end, there is no walk.
pub(crate) fn walk(
    workflow: &Workflow,
    inputs: &Value,
    mut choose: impl FnMut(usize, usize) -> Option<Answer>,
) -> Option<Walk> {
    let mut walk = Walk {
        visits: Vec::new(),
        completed: Vec::new(),
        waits: Vec::new(),
        end: End::Done,
        uncertain: Vec::new(),
        outputs: BTreeMap::new(),
    };
    let mut known = Known::new();
    let mut tried: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut next = (!workflow.steps.is_empty()).then_some((0, false));
    while let Some((index, again)) = next {
        let step = &workflow.steps[index];
        if !again {
            tried.retain(|(step, _), _| *step != index);
        }
        let missing = |text: &String| value(text, &known, None, inputs) == Some(None);
        if step.parameters.iter().any(|(text, required)| *required && missing(text)) {
            walk.end = End::Missing(index);
            break;
        }
        if step.body.iter().any(missing) {
            walk.uncertain.push((walk.visits.len(), index));
        }
        let answer = choose(index, walk.visits.len()).filter(|_| walk.visits.len() < LONGEST)?;
        walk.visits.push((index, answer.clone()));
        next = if outcome::succeeds(step, &answer, inputs) {
            walk.completed.push(step.id.clone());
            for (name, text) in &step.outputs {
                let key = (step.id.clone(), name.clone());
                let value = value(text, &known, Some(&answer), inputs);
                known.insert(key, value);
            }
            match matching(&step.successes, &answer, inputs).next() {
                Some((_, Action { then: Then::Goto(target), .. })) => Some((*target, false)),
                Some(_) => None,
                None => (index + 1 < workflow.steps.len()).then_some((index + 1, false)),
            }
        } else {
            failed(&mut walk, (index, step), &answer, inputs, &mut tried)
        };
    }
    for (name, text) in &workflow.outputs {
        if let Some(value) = value(text, &known, None, inputs) {
            walk.outputs.insert(name.clone(), value);
        }
    }
    Some(walk)
}

/// What is executed after a failure; nothing where the workflow ends.
fn failed(
    walk: &mut Walk,
    (index, step): (usize, &Step),
    answer: &Answer,
    inputs: &Value,
    tried: &mut BTreeMap<(usize, usize), usize>,
) -> Option<(usize, bool)> {
    walk.end = End::Done;
    for (number, action) in matching(&step.failures, answer, inputs) {
        match action.then {
            Then::Retry { limit, after } => {
                let times = tried.entry((index, number)).or_default();
                if *times < limit {
                    *times += 1;
                    walk.waits.push(after);
                    return Some((index, true));
                }
            }
            Then::Goto(target) => return Some((target, false)),
            Then::End => {
                walk.end = End::Ended(index);
                return None;
            }
        }
    }
    walk.end = End::Failed(index);
    None
}

/// The actions whose criteria hold.
fn matching<'a>(
    actions: &'a [Action],
    answer: &'a Answer,
    inputs: &'a Value,
) -> impl Iterator<Item = (usize, &'a Action)> {
    let holds = |action: &Action| action.criteria.iter().all(|it| it.holds(answer, inputs));
    actions.iter().enumerate().filter(move |(_, action)| holds(action))
}

/// The value of an expression: `None` where the test does not know it, `Some(None)` where it is missing.
fn value(
    text: &str,
    known: &Known,
    answer: Option<&Answer>,
    inputs: &Value,
) -> Option<Option<Value>> {
    let there = |value: Option<&Value>| value.filter(|value| !value.is_null()).cloned();
    if let Some(rest) = text.strip_prefix("$steps.") {
        let (step, rest) = rest.split_once(".outputs.")?;
        let (name, pointer) = rest.split_once('#').unwrap_or((rest, ""));
        let whole = known.get(&(step.to_owned(), name.to_owned()));
        // The rest of a name with dots may be a property: that is left to other tests.
        let whole = whole.cloned().unwrap_or_else(|| (!name.contains('.')).then_some(None))?;
        return Some(whole.and_then(|whole| there(at(&whole, &path(pointer)))));
    }
    if let Some(name) = text.strip_prefix("$inputs.") {
        return (!name.contains(['.', '#'])).then(|| there(inputs.get(name)));
    }
    let answer = answer?;
    if text == "$statusCode" {
        return Some(Some(answer.status.into()));
    }
    if let Some(name) = text.strip_prefix("$response.header.") {
        let found = answer.header(name).map(Value::from);
        return (!outcome::is_of_the_connection(name)).then_some(found);
    }
    let pointer = text.strip_prefix("$response.body")?;
    match (&answer.body, pointer) {
        (Body::Json(_), "") => Some(there(answer.part(&[]))),
        (Body::Json(_), pointer) => Some(there(answer.part(&path(pointer.strip_prefix('#')?)))),
        (Body::None, _) => Some(None),
        (Body::Text(..), _) => None,
    }
}
