//! What is used of an operation.

use crate::{
    check::Checked,
    ir::{OperationId, Request},
    openapi::Location,
};

/// The parameters that a method has, and which of them are options: of an offered operation all, else what the path needs, and
/// what some step supplies.
pub(super) fn parameters(api: &Checked, operation: OperationId) -> Vec<(usize, bool)> {
    let steps: Vec<&Request> = requests(api, operation).collect();
    let offered = api.offered.contains(&operation);
    let supplied = |step: &&Request, index| {
        step.arguments.iter().any(|argument| argument.parameter == Some(index))
    };
    api[operation]
        .parameters
        .iter()
        .enumerate()
        .filter(|(index, parameter)| {
            let used = offered || steps.iter().any(|step| supplied(step, *index));
            parameter.location == Location::Path || used
        })
        .map(|(index, parameter)| {
            let always = parameter.required && steps.iter().all(|step| supplied(step, index));
            (index, parameter.location != Location::Path && !always)
        })
        .collect()
}

/// Whether a method has a body (`Some`), and whether it is an option.
pub(super) fn body(api: &Checked, operation: OperationId) -> Option<bool> {
    let all = requests(api, operation).all(|request| request.body.is_some());
    if api.offered.contains(&operation) {
        let body = api[operation].body.as_ref()?;
        return Some(!body.required || !all);
    }
    let some = requests(api, operation).any(|request| request.body.is_some());
    some.then_some(!all)
}

fn requests(api: &Checked, operation: OperationId) -> impl Iterator<Item = &Request> {
    let steps = api.workflows.iter().flat_map(|workflow| &workflow.steps);
    let requests = steps.filter_map(|step| step.request());
    requests.filter(move |request| request.operation == operation)
}
