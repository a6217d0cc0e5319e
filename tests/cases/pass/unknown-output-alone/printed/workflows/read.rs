// Printed by arazzo-codegen; changes are lost. Seal: c4dc3c3d1c71439c
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    11810359397530581746,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let extra = if run.is_due("read") {
        let read_json = run
            .step("read", client.read())
            .await?
            .require_success()?
            .json_or_default::<Value>()?;
        run.done("read", &[("extra", &read_json.pointer("/extra"))]).await?;
        read_json.pointer("/extra").cloned()
    } else {
        run.restored("read", "extra")?
    };

    run.finish();
    Ok(ReadOutputs { extra })
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
    /// `$steps.read.outputs.extra`
    pub extra: Option<Value>,
}
