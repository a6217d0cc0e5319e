// Printed by arazzo-codegen; changes are lost. Seal: ebf04b4e937fe73d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "leaves",
    9291287533630168327,
);

/// The workflow `leaves`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(clippy::needless_return)]
pub async fn leaves(client: &Client) -> Result<LeavesOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    if let Some(inner) = run.handed_over("$workflows.named") {
        let outputs = run
            .workflow(
                "",
                super::named::resume_named(&client.called(&run), inner).await,
            )?;
        run.finish();
        return Ok(LeavesOutputs {
            name: outputs.name,
        });
    }

    // first: GET /things
    run.enter("first")?;
    run.step("first", client.list_things()).await?.require_success()?.finish();
    run.record("first", &[]);
    // on
    run.hand_over("$workflows.named");
    let outputs = run
        .workflow("first", super::named::named(&client.called(&run)).await)?;
    run.finish();
    return Ok(LeavesOutputs {
        name: outputs.name,
    });
}

/// Goes on with a run of `leaves` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_leaves(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<LeavesOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    leaves(&client.resuming(state)).await
}

/// Outputs of the workflow `leaves`.
#[derive(Clone, Debug, PartialEq)]
pub struct LeavesOutputs {
    /// `$steps.never.outputs.name`
    pub name: Option<String>,
}
