// Printed by arazzo-codegen; changes are lost. Seal: 44319e4eb3dad85d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::ReadResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    14559467787070970279,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let id = if run.is_due("read") {
        let read = run
            .step("read", client.read())
            .await?
            .require_success()?
            .json::<ReadResponse>()?;
        run.done("read", &[("id", &read.id)]).await?;
        read.id
    } else {
        run.restored("read", "id")?
    };

    run.finish();
    Ok(ReadOutputs { id })
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
pub struct ReadOutputs {
    /// `$steps.read.outputs.id`
    pub id: String,
}
