//! Which run of a workflow is read, where steps may call it several times and do not run one after another.

use crate::{
    check::{
        Point, Scope,
        flow::{Run, leading_without},
    },
    diagnostic::{Diagnostics, Place},
    ir::{ActionKind, Expression, Goal, Output, Step, WorkflowId},
    resolve::{GIVEN, several_runs},
};

const HELP: &str = "give the step that calls it an output, and read that: $steps.ID.outputs.NAME; or name the workflow in dependsOn: what runs it again renews those outputs";

const HELP_GIVEN: &str = "read what the step that is meant is given, where that comes from";

/// Reports what is read of a workflow of which the way decides which run was the last. The outputs of a step are always those of its own
/// last call, and those of a workflow that runs first are renewed by whatever runs it again.
pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    if scope.workflow.linear {
        return;
    }
    let mut found: Vec<Several<'_>> = Vec::new();
    let steps = scope
        .workflow
        .steps
        .iter()
        .enumerate()
        .filter(|(index, _)| scope.flow.is_reachable(*index));
    for (index, node) in steps {
        let at = Point::Before(index);
        node.walk_call(&mut |read| found.extend(several(scope, read, at)));
        // After it, its own outputs are those of its own call.
        let is_own = |read: &Expression| matches!(read, Expression::StepOutput { step, .. } if *step == index);
        node.walk_rest(&mut |read| {
            found.extend(several(scope, read, at).filter(|_| !is_own(read)));
        });
    }
    for output in &scope.workflow.outputs {
        output.expression.walk(&mut |read| found.extend(several(scope, read, Point::End)));
    }
    for Several { output, place, workflow } in found {
        let help = if output.name.value.starts_with(GIVEN) { HELP_GIVEN } else { HELP };
        several_runs(&scope.api[workflow].id.value, place, help, diagnostics);
    }
}

/// What is read of one of several runs.
struct Several<'a> {
    output: &'a Output,
    place: Place,
    workflow: WorkflowId,
}

/// The workflow that an expression reads of one step, if something else may have run it since.
fn several<'a>(scope: &Scope<'a>, read: &Expression, at: Point) -> Option<Several<'a>> {
    let Expression::StepOutput { step: caller, output, rest } = read else { return None };
    let steps = &scope.workflow.steps;
    let output = &steps[*caller].outputs[*output];
    let called = steps[*caller].workflow().filter(|_| output.hidden)?;
    let target = match at {
        Point::Before(here) | Point::After(here) => Some(here),
        Point::End => None,
    };
    let leading = leading_without(scope.workflow, target, *caller);
    let is_again = steps.iter().enumerate().any(|(index, step)| {
        let may_run = leading[index] && scope.flow.is_reachable(index);
        let calls = index != *caller && step.workflow() == Some(called);
        // Its own retries come before its own call, unless that is still to come where the value is read.
        let retries = index != *caller || target == Some(*caller);
        may_run && (calls || retries && retries_after(step, called))
    });
    // Where the last one before has not run, it is another one.
    let is_other = scope.has_other_calls(*caller) && scope.flow.run(*caller, at) == Run::Never;
    (is_again || is_other).then(|| Several { output, place: rest.place.clone(), workflow: called })
}

impl Scope<'_> {
    /// Whether the workflow that a step calls is called by others, and not all steps run one after another.
    pub(super) fn has_other_calls(&self, caller: usize) -> bool {
        let steps = &self.workflow.steps;
        let called = steps[caller].workflow();
        let mut others = steps.iter().enumerate().filter(|(index, _)| *index != caller);
        let is_called = called.is_some() && others.any(|(_, step)| step.workflow() == called);
        is_called && !self.workflow.linear
    }
}

/// Whether a step has a workflow run before it is tried again.
fn retries_after(step: &Step, workflow: WorkflowId) -> bool {
    step.actions().any(|action| {
        matches!(&action.kind, ActionKind::Retry { goal: Some(Goal::Workflow(called)), .. }
            if called.workflow == workflow)
    })
}
