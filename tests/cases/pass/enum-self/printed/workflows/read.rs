// Printed by arazzo-codegen; changes are lost. Seal: 18e7e9459c217172
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::ReadResponseItem;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    10822139512575500219,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let all = if run.is_due("read") {
        let read = run
            .step("read", client.read())
            .await?
            .require_success()?
            .json_or_default::<Vec<ReadResponseItem>>()?;
        run.done("read", &[("all", &read)]).await?;
        read
    } else {
        run.restored("read", "all")?
    };

    run.finish();
    Ok(ReadOutputs { all })
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
    /// `$steps.read.outputs.all`
    pub all: Vec<ReadResponseItem>,
}
