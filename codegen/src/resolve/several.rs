//! A workflow that may run several times, and one run of it that is meant.

use crate::diagnostic::{Code, Diagnostics, Place};

/// What the name of an output begins with that keeps an input which a step has given to a workflow.
pub(crate) const GIVEN: &str = "$workflows.inputs.";

/// Reports that a workflow may run several times, and an expression does not say which one it means.
pub(crate) fn several_runs(
    workflow: &str,
    place: Place,
    help: &str,
    diagnostics: &mut Diagnostics,
) {
    let message =
        format!("'{workflow}' may run several times, and which run is the last depends on the way");
    diagnostics.report_with_help(Code::SeveralRuns, place, message, help);
}
