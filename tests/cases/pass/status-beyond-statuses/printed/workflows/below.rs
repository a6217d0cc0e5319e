// Printed by arazzo-codegen; changes are lost. Seal: 513f30283ead0641
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "below",
    17638121020357686340,
);

/// The workflow `below`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn below(client: &Client) -> Result<BelowOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("$statusCode < 100000", |_| true)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(BelowOutputs {})
}

/// Goes on with a run of `below` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_below(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<BelowOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    below(&client.resuming(state)).await
}

/// Outputs of the workflow `below`.
#[derive(Clone, Debug, PartialEq)]
pub struct BelowOutputs {}
