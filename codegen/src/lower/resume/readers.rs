//! Who reads a value of a workflow.

use std::collections::BTreeSet;

use crate::{
    check::{Checked, flow},
    ir::{Expression, WorkflowId},
    lower::called,
};

/// The steps that read a value, also by way of outputs of other steps; the empty one is the end. Where the workflow branches, those
/// too from which a way leads there.
pub(super) fn readers(
    api: &Checked,
    id: WorkflowId,
    is_it: &dyn Fn(&Expression) -> bool,
) -> Vec<String> {
    let workflow = &api[id];
    let same = made_of(api, id, is_it);
    let reads = |expression: &Expression| is_same(expression, &same, is_it);
    let found = |walk: Walk<'_>| {
        let mut found = false;
        walk(&mut |inner| found |= reads(inner));
        found
    };
    let mut readers = Vec::new();
    for called in &workflow.dependencies {
        let reads = found(&|see| called.walk(see));
        readers.extend(reads.then(|| called::key(api, id, called.workflow)));
    }
    let reading: Vec<usize> = (0..workflow.steps.len())
        .filter(|step| found(&|see| workflow.steps[*step].walk(see)))
        .collect();
    let at_the_end =
        workflow.outputs.iter().any(|output| found(&|see| output.expression.walk(see)));
    let may_come = match api.types(id).flow.linear {
        true => (0..workflow.steps.len()).map(|step| reading.contains(&step)).collect(),
        false => flow::leading_to(workflow, &reading),
    };
    let steps = workflow.steps.iter().zip(may_come);
    let steps = steps.filter(|(_, may_come)| *may_come || at_the_end);
    readers.extend(steps.map(|(step, _)| step.id.value.clone()));
    readers.extend(at_the_end.then(String::new));
    readers
}

/// The workflows that run first and get the outputs of another one, which has run before them.
pub(super) fn handed_to(
    api: &Checked,
    id: WorkflowId,
    first: WorkflowId,
) -> impl Iterator<Item = String> {
    let gets = move |other: WorkflowId| {
        api[other].read_dependencies().any(|(_, read)| read.workflow == first)
    };
    let all = api[id].dependencies.iter().map(|other| other.workflow);
    all.filter(move |other| gets(*other)).map(move |other| called::key(api, id, other))
}

/// Calls a function with every expression of something.
type Walk<'w> = &'w dyn Fn(&mut dyn FnMut(&Expression));

/// The outputs of steps that are made of a value.
fn made_of(
    api: &Checked,
    id: WorkflowId,
    is_it: &dyn Fn(&Expression) -> bool,
) -> BTreeSet<(usize, usize)> {
    let mut same = BTreeSet::new();
    loop {
        let before = same.len();
        for (step, node) in api[id].steps.iter().enumerate() {
            for (output, made) in node.outputs.iter().enumerate() {
                let mut found = false;
                made.expression.walk(&mut |inner| found |= is_same(inner, &same, is_it));
                if found {
                    same.insert((step, output));
                }
            }
        }
        if same.len() == before {
            return same;
        }
    }
}

fn is_same(
    expression: &Expression,
    same: &BTreeSet<(usize, usize)>,
    is_it: &dyn Fn(&Expression) -> bool,
) -> bool {
    let is_made_of_it = matches!(expression, Expression::StepOutput { step, output, .. }
        if same.contains(&(*step, *output)));
    is_made_of_it || is_it(expression)
}
