// Printed by arazzo-codegen; changes are lost. Seal: 8cf4133e11ae08b1
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::stock::Client;
use super::super::super::types::stock::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    1129132184050441445,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /stock
    let read_thing = if run.is_due("read") {
        let read = run
            .step("read", client.read())
            .await?
            .require_success()?
            .json::<Thing>()?;
        let read_thing = read;
        run.done("read", &[("thing", &read_thing)]).await?;
        read_thing
    } else {
        run.restored("read", "thing")?
    };

    Ok(ReadOutputs { thing: read_thing })
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read_workflow(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read(&client.resuming(state)).await
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.thing`
    pub thing: Thing,
}
