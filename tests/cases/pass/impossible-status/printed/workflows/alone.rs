// Printed by arazzo-codegen; changes are lost. Seal: 1bc536dfae314268
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "alone",
    16727726367543287434,
);

/// The workflow `alone`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn alone(client: &Client) -> Result<AloneOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("$statusCode == 'ok'", |_| false)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(AloneOutputs {})
}

/// Goes on with a run of `alone` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_alone(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AloneOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    alone(&client.resuming(state)).await
}

/// Outputs of the workflow `alone`.
#[derive(Clone, Debug, PartialEq)]
pub struct AloneOutputs {}
