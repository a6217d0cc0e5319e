//! `$statusCode` of steps that call a workflow: such a step has no answer of its own. After success it is the status of the
//! workflow's last answer, as far as that is known; after failure there is none.

use std::collections::BTreeSet;

use crate::{
    arazzo::Comparison,
    check::response,
    diagnostic::{Code, Diagnostics},
    ir::{ActionKind, Api, Call, Condition, Criterion, Goal, Operand, WorkflowId},
};

/// Decides the conditions on the status of all steps that call a workflow.
pub(super) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    for workflow in 0..api.workflows.len() {
        for step in 0..api.workflows[workflow].steps.len() {
            let Call::Workflow(called) = &api.workflows[workflow].steps[step].call else {
                continue;
            };
            let last = last_statuses(api, called.workflow);
            let node = &mut api.workflows[workflow].steps[step];
            let success = node.on_success.iter_mut().flat_map(|action| &mut action.criteria);
            for criterion in node.criteria.iter_mut().chain(success) {
                after_success(criterion, &last, diagnostics);
            }
            for criterion in node.on_failure.iter_mut().flat_map(|action| &mut action.criteria) {
                decide(&mut criterion.condition, &mut |operator, _| {
                    operator == Comparison::NotEqual
                });
            }
        }
    }
}

fn after_success(criterion: &mut Criterion, last: &BTreeSet<u16>, diagnostics: &mut Diagnostics) {
    let mut open = false;
    decide(&mut criterion.condition, &mut |operator, code| {
        let holds = |status: &u16| {
            Condition::Status { operator, code, at: 0..0 }.holds(*status) == Some(true)
        };
        let met = last.iter().filter(|status| holds(status)).count();
        open |= met > 0 && met < last.len();
        met > 0
    });
    if open {
        let message = "what the last answer of the called workflow is, is not known here; this is taken as met";
        diagnostics.report(Code::LastStatus, criterion.place.clone(), message);
    }
}

/// Puts constants in the place of conditions on the status.
fn decide(condition: &mut Condition, holds: &mut dyn FnMut(Comparison, u16) -> bool) {
    match condition {
        Condition::Not(inner) => decide(inner, holds),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            decide(a, holds);
            decide(b, holds);
        }
        Condition::Status { operator, code, .. } => {
            *condition = Condition::Constant(holds(*operator, *code));
        }
        Condition::Compare { left, right, .. } => {
            for operand in [left, right] {
                if let Operand::Condition(inner) = operand {
                    decide(inner, holds);
                }
            }
        }
        Condition::Holds(Operand::Condition(inner), _) => decide(inner, holds),
        Condition::Holds(..) | Condition::Meets { .. } | Condition::Constant(_) => {}
    }
}

/// The documented statuses with which a workflow may succeed: those of its steps after which it may end.
fn last_statuses(api: &Api, workflow: WorkflowId) -> BTreeSet<u16> {
    let mut statuses = BTreeSet::new();
    let (mut open, mut seen) = (vec![workflow], BTreeSet::new());
    while let Some(workflow) = open.pop() {
        if !seen.insert(workflow) {
            continue;
        }
        let node = &api[workflow];
        for (index, step) in node.steps.iter().enumerate() {
            let ends = index + 1 == node.steps.len()
                || step.on_success.iter().any(|action| matches!(action.kind, ActionKind::End));
            match &step.call {
                Call::Operation(request) if ends => {
                    let operation = &api[request.operation];
                    let accepted = (100..600).filter(|status| response::accepts(step, *status));
                    let (documented, other): (Vec<u16>, Vec<u16>) =
                        accepted.partition(|status| operation.response(*status).is_some());
                    statuses.extend(if documented.is_empty() { other } else { documented });
                }
                Call::Workflow(called) if ends => open.push(called.workflow),
                _ => {}
            }
            open.extend(step.actions().filter_map(|action| match &action.kind {
                ActionKind::Goto(Goal::Workflow(called)) => Some(called.workflow),
                _ => None,
            }));
        }
    }
    statuses
}
