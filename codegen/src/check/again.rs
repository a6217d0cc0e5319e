//! Which run of a workflow is read, where steps may call it several times and do not run one after another.

use crate::{
    check::{
        Point, Scope,
        flow::{Run, leading_to},
    },
    diagnostic::{Diagnostics, Place},
    ir::{ActionKind, Expression, Goal, Step, WorkflowId},
    resolve::several_runs,
};

const HELP: &str = "give the step that calls it an output, and read that: $steps.ID.outputs.NAME; or name the workflow in dependsOn: what runs it again renews those outputs";

/// Reports what is read of a workflow of which the way decides which run was the last. The outputs of a step are always those of its own
/// last call, and those of a workflow that runs first are renewed by whatever runs it again.
pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    if scope.flow.linear {
        return;
    }
    let mut found: Vec<(Place, WorkflowId)> = Vec::new();
    let steps = scope.workflow.steps.iter().enumerate().filter(|(_, node)| node.reached);
    for (index, node) in steps {
        let at = Point::Before(index);
        // Its own outputs are those of its own call.
        let is_own = |read: &Expression| matches!(read, Expression::StepOutput { step, .. } if *step == index);
        node.walk(&mut |read| {
            found.extend(several(scope, read, at).filter(|_| !is_own(read)));
        });
    }
    for output in &scope.workflow.outputs {
        output.expression.walk(&mut |read| found.extend(several(scope, read, Point::End)));
    }
    for (place, workflow) in found {
        several_runs(&scope.api[workflow].id.value, place, HELP, diagnostics);
    }
}

/// The workflow that an expression reads of one step, if something else may have run it since.
fn several(scope: &Scope<'_>, read: &Expression, at: Point) -> Option<(Place, WorkflowId)> {
    let Expression::StepOutput { step: caller, output, rest } = read else { return None };
    let steps = &scope.workflow.steps;
    let called = steps[*caller].workflow().filter(|_| steps[*caller].outputs[*output].hidden)?;
    let calls = |(index, step): (usize, &Step)| {
        index != *caller
            && step.workflow() == Some(called)
            && scope.flow.run(index, at) != Run::Never
    };
    let leading = match at {
        Point::Before(here) | Point::After(here) => leading_to(scope.workflow, &[here]),
        Point::End => vec![true; steps.len()],
    };
    let mut retrying = steps.iter().zip(leading).filter(|(step, leads)| *leads && step.reached);
    let is_again = steps.iter().enumerate().any(calls)
        || retrying.any(|(step, _)| retries_after(step, called));
    is_again.then(|| (rest.place.clone(), called))
}

/// Whether a step has a workflow run before it is tried again.
fn retries_after(step: &Step, workflow: WorkflowId) -> bool {
    step.actions().any(|action| {
        matches!(&action.kind, ActionKind::Retry { goal: Some(Goal::Workflow(called)), .. }
            if called.workflow == workflow)
    })
}
