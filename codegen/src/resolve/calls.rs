//! Workflows that call workflows: functions that call themselves, also under a criterion that would end it, are not printed.

use crate::{
    diagnostic::{Code, Diagnostics},
    ir::{Api, WorkflowId},
};

/// Reports every call that closes a circle.
pub(super) fn refuse_cycles(api: &Api, diagnostics: &mut Diagnostics) {
    for (index, workflow) in api.workflows.iter().enumerate() {
        for called in workflow.called() {
            if reaches(api, called.workflow, WorkflowId(index)) {
                let message = format!(
                    "this leads back to the workflow '{}'; a workflow that runs inside of itself is not supported",
                    workflow.id.value
                );
                let help = "a loop of steps within one workflow can be written with goto";
                diagnostics.report_with_help(Code::CallCycle, called.place.clone(), message, help);
            }
        }
    }
}

/// Whether a workflow calls another, by way of others or not; each reaches itself.
fn reaches(api: &Api, from: WorkflowId, to: WorkflowId) -> bool {
    let (mut open, mut seen) = (vec![from], vec![false; api.workflows.len()]);
    while let Some(workflow) = open.pop() {
        if workflow == to {
            return true;
        }
        // A workflow that could not be read is not there; that has been reported.
        let Some(node) = api.workflows.get(workflow.0) else { continue };
        if !std::mem::replace(&mut seen[workflow.0], true) {
            open.extend(node.called().map(|called| called.workflow));
        }
    }
    false
}
