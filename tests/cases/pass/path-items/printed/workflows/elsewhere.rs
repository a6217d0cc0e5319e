// Printed by arazzo-codegen; changes are lost. Seal: 98e782550b1fde99
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "elsewhere",
    16146337104129589998,
);

/// The workflow `elsewhere`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn elsewhere(client: &Client) -> Result<ElsewhereOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /elsewhere
    if run.is_due("read") {
        run.step("read", client.read_elsewhere()).await?.require_success()?.finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(ElsewhereOutputs {})
}

/// Goes on with a run of `elsewhere` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_elsewhere(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ElsewhereOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    elsewhere(&client.resuming(state)).await
}

/// Outputs of the workflow `elsewhere`.
#[derive(Clone, Debug, PartialEq)]
pub struct ElsewhereOutputs {}
