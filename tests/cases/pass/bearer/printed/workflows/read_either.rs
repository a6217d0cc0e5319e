// Printed by arazzo-codegen; changes are lost. Seal: 03de8469fd515d31
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read-either",
    14772524176628629780,
);

/// The workflow `read-either`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read_either(client: &Client) -> Result<ReadEitherOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /either
    if run.is_due("read") {
        run.step("read", client.read_either()).await?.require_success()?.finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(ReadEitherOutputs {})
}

/// Goes on with a run of `read-either` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read_either(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadEitherOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read_either(&client.resuming(state)).await
}

/// Outputs of the workflow `read-either`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadEitherOutputs {}
