// Printed by arazzo-codegen; changes are lost. Seal: 34fd490541b089bc
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "prepare",
    229602714738833230,
);

/// The workflow `prepare`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn prepare(client: &Client) -> Result<PrepareOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // prepare: POST /x/prepare
    if run.is_due("prepare") {
        run.step("prepare", client.x_prepare()).await?.require_success()?.finish();
        run.done("prepare", &[]).await?;
    }

    run.finish();
    Ok(PrepareOutputs {})
}

/// Goes on with a run of `prepare` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_prepare(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<PrepareOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    prepare(&client.resuming(state)).await
}

/// Outputs of the workflow `prepare`.
#[derive(Clone, Debug, PartialEq)]
pub struct PrepareOutputs {}
