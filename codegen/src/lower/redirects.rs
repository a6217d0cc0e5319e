//! Which operations answer with redirects: then these are not followed.

use crate::{
    check::Checked,
    ir::{Condition, Operand, OperationId, Step},
    openapi::Status,
};

/// The statuses of redirects with a place to go to (RFC 9110, 15.4).
const REDIRECTS: [u16; 5] = [301, 302, 303, 307, 308];

/// Whether redirects are answers of an operation: nothing else is documented, or a step that calls it asks for one by its status.
pub(super) fn are_answers(api: &Checked, id: OperationId) -> bool {
    let responses = &api[id].responses;
    let has = |documents: fn(Status) -> bool| responses.iter().any(|it| documents(it.status));
    let only = has(is_redirect) && !has(|status| status.is_success() || status == Status::Default);
    let steps = || api.workflows.iter().flat_map(|workflow| &workflow.steps);
    let calls = |step: &&Step| step.request().is_some_and(|request| request.operation == id);
    only || steps().filter(calls).any(asks)
}

/// Whether it is a status of such a redirect.
fn is_redirect(status: Status) -> bool {
    match status {
        Status::Code(code) => is_redirect_code(code),
        Status::Range(range) => range == 3,
        Status::Default => false,
    }
}

fn is_redirect_code(code: u16) -> bool {
    REDIRECTS.contains(&code)
}

/// Whether a criterion of a step, or of one of its actions, asks for such a status.
fn asks(step: &Step) -> bool {
    let of_actions = step.actions().flat_map(|action| &action.criteria);
    step.criteria.iter().chain(of_actions).any(|criterion| is_for_redirects(&criterion.condition))
}

/// Whether a condition names such a status, or holds for one and for no success or failure.
fn is_for_redirects(condition: &Condition) -> bool {
    let holds = |status: u16| condition.holds(status) == Some(true);
    let others = || [200, 404, 500].iter().all(|status| condition.holds(*status) == Some(false));
    names(condition) || REDIRECTS.into_iter().any(holds) && others()
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
