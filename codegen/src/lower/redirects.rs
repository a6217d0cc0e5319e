//! Which operations answer with redirects: then these are not followed.

use crate::{
    check::Checked,
    ir::{Condition, Operand, OperationId, Step},
    openapi::Status,
};

/// Whether a redirect is the answer to an operation: nothing else is documented, or a step asks for it by its status.
pub(super) fn are_answers(api: &Checked, id: OperationId) -> bool {
    let responses = &api[id].responses;
    let has = |documents: fn(Status) -> bool| responses.iter().any(|it| documents(it.status));
    let only = has(is_redirect) && !has(|status| status.is_success() || status == Status::Default);
    let steps = || api.workflows.iter().flat_map(|workflow| &workflow.steps);
    let calls = |step: &&Step| step.request().is_some_and(|request| request.operation == id);
    only || steps().filter(calls).any(asks)
}

/// Whether it is a status of a redirect with a place to go to (RFC 9110, 15.4).
fn is_redirect(status: Status) -> bool {
    match status {
        Status::Code(code) => is_redirect_code(code),
        Status::Range(range) => range == 3,
        Status::Default => false,
    }
}

fn is_redirect_code(code: u16) -> bool {
    matches!(code, 301 | 302 | 303 | 307 | 308)
}

/// Whether a criterion of a step, or of one of its actions, names such a status.
fn asks(step: &Step) -> bool {
    let of_actions = step.actions().flat_map(|action| &action.criteria);
    step.criteria.iter().chain(of_actions).any(|criterion| names(&criterion.condition))
}

fn names(condition: &Condition) -> bool {
    let inside = |operand: &Operand| match operand {
        Operand::Condition(inner) => names(inner),
        _ => false,
    };
    match condition {
        Condition::Not(inner) => names(inner),
        Condition::Both(a, b) | Condition::Either(a, b) => names(a) || names(b),
        Condition::Status { code, .. } => is_redirect_code(*code),
        Condition::Compare { left, right, .. } => inside(left) || inside(right),
        Condition::Holds(operand, _) => inside(operand),
        Condition::Meets { .. } | Condition::Constant(_) => false,
    }
}
