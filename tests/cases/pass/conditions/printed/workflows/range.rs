// Printed by arazzo-codegen; changes are lost. Seal: 90f5d591c7ab9aef
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "range",
    10556384041269005624,
);

/// The workflow `range`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn range(client: &Client) -> Result<RangeOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require(
                "$statusCode >= 200 && $statusCode < 300",
                |response| response.status() >= 200 && response.status() < 300,
            )?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(RangeOutputs {})
}

/// Goes on with a run of `range` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_range(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<RangeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    range(&client.resuming(state)).await
}

/// Outputs of the workflow `range`.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeOutputs {}
