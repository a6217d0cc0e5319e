// Printed by arazzo-codegen; changes are lost. Seal: bf9396ccb5fc9312
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    16491567649885615550,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .require("$statusCode == 404", |response| response.status() == 404)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(ReadOutputs {})
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read(&client.resuming(state)).await
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {}
