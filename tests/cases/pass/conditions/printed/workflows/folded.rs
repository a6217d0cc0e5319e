// Printed by arazzo-codegen; changes are lost. Seal: 37d9f08212d4c21e
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "folded",
    9615753574454552130,
);

/// The workflow `folded`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn folded(client: &Client) -> Result<FoldedOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require(
                "$statusCode == 200 || $statusCode == 204",
                |response| response.status() == 200 || response.status() == 204,
            )?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(FoldedOutputs {})
}

/// Goes on with a run of `folded` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_folded(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FoldedOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    folded(&client.resuming(state)).await
}

/// Outputs of the workflow `folded`.
#[derive(Clone, Debug, PartialEq)]
pub struct FoldedOutputs {}
