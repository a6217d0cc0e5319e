//! The paths of a workflow that are run: the main one, and one through each action and each failure.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    answer::{Answer, Body},
    condition::Operand,
    description::{Then, Workflow},
    outcome::{Outcome, outcomes},
    walk::{Walk, walk},
};

/// How many routes to a step are tried.
const ROUTES: usize = 24;

/// What the main path is called.
const MAIN: &str = "main";

/// A path.
pub(crate) struct Path {
    pub(crate) about: String,
    pub(crate) inputs: Value,
    pub(crate) walk: Walk,
}

impl Path {
    pub(crate) fn is_main(&self) -> bool {
        self.about == MAIN
    }
}

/// The paths of a workflow.
#[derive(Default)]
pub(crate) struct Paths {
    pub(crate) found: Vec<Path>,
    /// What no path goes through, and why.
    pub(crate) skipped: Vec<String>,
    pub(crate) has_main: bool,
}

/// Which outcome is wanted of which step, in order.
type Route = Vec<(usize, Outcome)>;

/// The outcomes of every step, with an answer for each.
type Choices = Vec<Vec<(Outcome, Answer)>>;

/// Finds the paths, with inputs and with inputs that make its conditions on them hold or not.
pub(crate) fn paths(workflow: &Workflow, inputs: &Value) -> Paths {
    let mut paths = Paths::default();
    let mut covered = BTreeSet::new();
    let mut made = BTreeSet::new();
    for inputs in variants(workflow, inputs) {
        let choices: Choices = workflow.steps.iter().map(|step| outcomes(step, &inputs)).collect();
        if let Some(walk) = follow(workflow, &inputs, &choices, &[]).filter(|_| !paths.has_main) {
            note(workflow, &choices, &walk, &mut covered);
            paths.has_main = true;
            paths.found.push(Path { about: MAIN.to_owned(), inputs: inputs.clone(), walk });
        }
        for (step, outcomes) in choices.iter().enumerate() {
            for (outcome, _) in outcomes {
                made.insert((step, *outcome));
                through(workflow, &inputs, &choices, (step, *outcome), &mut covered, &mut paths);
            }
        }
    }
    let (found, unread): (Vec<_>, Vec<_>) =
        paths.found.into_iter().partition(|path| !reads_other_bodies(workflow, &path.walk));
    paths.found = found;
    paths.has_main = paths.found.first().is_some_and(|path| path.about == MAIN);
    for path in unread {
        paths.skipped.push(format!("{}: parts of a body are read that is no JSON", path.about));
    }
    if !paths.has_main && !paths.skipped.iter().any(|why| why.starts_with(MAIN)) {
        paths.skipped.push("main: there is no way to the end".to_owned());
    }
    let name = |(step, outcome): (usize, Outcome)| about(workflow, step, outcome);
    for missed in made.difference(&covered) {
        paths.skipped.push(format!("{}: no route leads there", name(*missed)));
    }
    for (index, step) in workflow.steps.iter().enumerate() {
        let successes = (0..step.successes.len()).map(|it| Outcome::Success(Some(it)));
        let failures = (0..step.failures.len()).map(|it| Outcome::Failure(Some(it)));
        for outcome in successes.chain(failures).filter(|it| !made.contains(&(index, *it))) {
            paths.skipped.push(format!("{}: no answer is found for it", name((index, outcome))));
        }
    }
    paths
}

/// Whether a step reads parts of an answer that is no JSON: the test does not know what comes of that.
fn reads_other_bodies(workflow: &Workflow, walk: &Walk) -> bool {
    walk.visits.iter().any(|(step, answer)| {
        matches!(answer.body, Body::Text(..))
            && answer.status < 300
            && !workflow.steps[*step].needed().is_empty()
    })
}

/// The inputs, and others for conditions that read them.
fn variants(workflow: &Workflow, inputs: &Value) -> Vec<Value> {
    let mut variants = vec![inputs.clone()];
    let leaves = workflow.steps.iter().flat_map(|step| step.leaves());
    for leaf in leaves.filter(|leaf| matches!(leaf.left, Operand::Input(_))) {
        for wanted in [true, false] {
            let mut other = inputs.clone();
            let mut answer = Answer { status: 200, headers: Vec::new(), body: Body::None };
            leaf.force(wanted, &mut answer, &mut other);
            if !variants.contains(&other) {
                variants.push(other);
            }
        }
    }
    variants
}

/// Adds the paths through an outcome: once, and as often as a retry or a loop allows.
fn through(
    workflow: &Workflow,
    inputs: &Value,
    choices: &Choices,
    (step, outcome): (usize, Outcome),
    covered: &mut BTreeSet<(usize, Outcome)>,
    paths: &mut Paths,
) {
    let repeated = match (outcome, action(workflow, step, outcome)) {
        (Outcome::Failure(_), Some(Then::Retry { limit, .. })) => Some(limit.min(20) + 1),
        (Outcome::Success(_), Some(Then::Goto(target))) if target == step => Some(3),
        _ => None,
    };
    if covered.contains(&(step, outcome)) {
        return;
    }
    let routes = routes(workflow, choices, step);
    for times in std::iter::once(1).chain(repeated) {
        let found = routes.iter().find_map(|route| {
            let mut wanted = route.clone();
            wanted.extend(std::iter::repeat_n((step, outcome), times));
            let walk = follow(workflow, inputs, choices, &wanted)?;
            (walk.visits.len() >= wanted.len()).then_some(walk)
        });
        let Some(walk) = found else { continue };
        note(workflow, choices, &walk, covered);
        covered.insert((step, outcome));
        let about = about(workflow, step, outcome);
        let about = if times > 1 { format!("{about}, {times} times") } else { about };
        paths.found.push(Path { about, inputs: inputs.clone(), walk });
    }
}

/// Remembers the successes that a walk went through.
fn note(
    workflow: &Workflow,
    choices: &Choices,
    walk: &Walk,
    covered: &mut BTreeSet<(usize, Outcome)>,
) {
    for pair in walk.visits.windows(1) {
        let (step, answer) = &pair[0];
        let is_it = |it: &&(Outcome, Answer)| format!("{:?}", it.1) == format!("{answer:?}");
        let found = choices[*step].iter().find(is_it).map(|(outcome, _)| *outcome);
        let loops = found.and_then(|it| action(workflow, *step, it)) == Some(Then::Goto(*step));
        if let Some(outcome @ Outcome::Success(_)) = found.filter(|_| !loops) {
            covered.insert((*step, outcome));
        }
    }
}

/// Walks by a route, then by the first success of each step; by the next one where it was there before, so that loops end.
fn follow(
    workflow: &Workflow,
    inputs: &Value,
    choices: &Choices,
    route: &[(usize, Outcome)],
) -> Option<Walk> {
    let mut visited = vec![0; workflow.steps.len()];
    walk(workflow, inputs, |step, visits| {
        if let Some((expected, outcome)) = route.get(visits) {
            let found = choices[step].iter().find(|(it, _)| it == outcome);
            return found.filter(|_| *expected == step).map(|(_, answer)| answer.clone());
        }
        let all = choices[step].iter().filter(|(it, _)| matches!(it, Outcome::Success(_)));
        let all: Vec<&(Outcome, Answer)> = all.collect();
        visited[step] += 1;
        let number = (visited[step] - 1) % all.len().max(1);
        all.get(number).map(|(_, answer)| answer.clone())
    })
}

/// Routes to a step that go through no step twice, the shortest first.
fn routes(workflow: &Workflow, choices: &Choices, goal: usize) -> Vec<Route> {
    let mut open: std::collections::VecDeque<(usize, Route)> = [(0, Vec::new())].into();
    let mut found = Vec::new();
    let mut looked = 0;
    while let Some((step, route)) = open.pop_front() {
        looked += 1;
        if looked > 5000 || found.len() >= ROUTES {
            break;
        }
        if step == goal {
            found.push(route);
            continue;
        }
        for (outcome, _) in &choices[step] {
            let target = match (outcome, action(workflow, step, *outcome)) {
                (_, Some(Then::Goto(target))) => target,
                (Outcome::Success(None), _) => step + 1,
                _ => continue,
            };
            let known = target == step || route.iter().any(|(step, _)| *step == target);
            if target < workflow.steps.len() && !known {
                let mut longer = route.clone();
                longer.push((step, *outcome));
                open.push_back((target, longer));
            }
        }
    }
    found
}

fn action(workflow: &Workflow, step: usize, outcome: Outcome) -> Option<Then> {
    let step = &workflow.steps[step];
    match outcome {
        Outcome::Success(action) => Some(step.successes[action?].then),
        Outcome::Failure(action) => Some(step.failures[action?].then),
    }
}

fn about(workflow: &Workflow, step: usize, outcome: Outcome) -> String {
    let step = &workflow.steps[step];
    let what = match outcome {
        Outcome::Success(Some(action)) => format!("success, {}", step.successes[action].name),
        Outcome::Success(None) => "success, no action".to_owned(),
        Outcome::Failure(Some(action)) => format!("failure, {}", step.failures[action].name),
        Outcome::Failure(None) => "failure, no action".to_owned(),
    };
    format!("{}: {what}", step.id)
}
