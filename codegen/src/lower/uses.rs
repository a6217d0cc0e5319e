//! What the workflows use of an operation.

use crate::{
    check::Checked,
    ir::{self, OperationId},
    openapi::Location,
};

/// The parameters that a method has, and which of them are options: what the path needs, and what some step supplies.
pub(super) fn parameters(api: &Checked, operation: OperationId) -> Vec<(usize, bool)> {
    let steps: Vec<&ir::Step> = steps(api, operation).collect();
    let supplied = |step: &&ir::Step, index| {
        step.arguments.iter().any(|argument| argument.parameter == Some(index))
    };
    api[operation]
        .parameters
        .iter()
        .enumerate()
        .filter(|(index, parameter)| {
            parameter.location == Location::Path || steps.iter().any(|step| supplied(step, *index))
        })
        .map(|(index, parameter)| {
            let always = parameter.required && steps.iter().all(|step| supplied(step, index));
            (index, parameter.location != Location::Path && !always)
        })
        .collect()
}

/// Whether a method has a body (`Some`), and whether it is an option.
pub(super) fn body(api: &Checked, operation: OperationId) -> Option<bool> {
    let some = steps(api, operation).any(|step| step.payload.is_some());
    let all = steps(api, operation).all(|step| step.payload.is_some());
    some.then_some(!all)
}

fn steps(api: &Checked, operation: OperationId) -> impl Iterator<Item = &ir::Step> {
    let steps = api.workflows.iter().flat_map(|workflow| &workflow.steps);
    steps.filter(move |step| step.operation == operation)
}
