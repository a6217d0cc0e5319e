//! Workflows that call workflows: functions that call themselves, also under a criterion that would end it, are not printed.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostic::{Code, Diagnostics},
    ir::{Api, WorkflowId},
};

/// Reports every call that closes a circle.
pub(super) fn refuse_cycles(api: &Api, diagnostics: &mut Diagnostics) {
    let callers = callers(api);
    for (index, workflow) in api.workflows.iter().enumerate() {
        let leads_here = leading_to(WorkflowId(index), &callers);
        for called in workflow.called().filter(|called| leads_here.contains(&called.workflow)) {
            let message = format!(
                "this leads back to the workflow '{}'; a workflow that runs inside of itself is not supported",
                workflow.id.value
            );
            let help = "a loop of steps within one workflow can be written with goto";
            diagnostics.report_with_help(Code::CallCycle, called.place.clone(), message, help);
        }
    }
}

/// The workflows that call each.
fn callers(api: &Api) -> BTreeMap<WorkflowId, BTreeSet<WorkflowId>> {
    let mut callers: BTreeMap<WorkflowId, BTreeSet<WorkflowId>> = BTreeMap::new();
    for (index, workflow) in api.workflows.iter().enumerate() {
        for called in workflow.called() {
            callers.entry(called.workflow).or_default().insert(WorkflowId(index));
        }
    }
    callers
}

/// The workflows that call another, by way of others or not; each leads to itself.
fn leading_to(
    workflow: WorkflowId,
    callers: &BTreeMap<WorkflowId, BTreeSet<WorkflowId>>,
) -> BTreeSet<WorkflowId> {
    let (mut open, mut leading) = (vec![workflow], BTreeSet::new());
    while let Some(next) = open.pop() {
        if leading.insert(next) {
            open.extend(callers.get(&next).into_iter().flatten());
        }
    }
    leading
}
