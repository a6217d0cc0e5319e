// Printed by arazzo-codegen; changes are lost. Seal: a0d18ec73f00be9a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read-open",
    13202433308105906617,
);

/// The workflow `read-open`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read_open(client: &Client) -> Result<ReadOpenOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /open
    if run.is_due("read") {
        run.step("read", client.read_open()).await?.require_success()?.finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(ReadOpenOutputs {})
}

/// Goes on with a run of `read-open` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read_open(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOpenOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read_open(&client.resuming(state)).await
}

/// Outputs of the workflow `read-open`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOpenOutputs {}
