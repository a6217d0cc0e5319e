// Printed by arazzo-codegen; changes are lost. Seal: d05d510a1e8788c5
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "last",
    3883189547856547687,
);

/// The workflow `last`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn last(client: &Client) -> Result<LastOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // list: GET /things
    if run.is_due("list") {
        run.step("list", client.list_things()).await?.require_success()?.finish();
        run.done("list", &[]).await?;
    }

    run.finish();
    Ok(LastOutputs {})
}

/// Goes on with a run of `last` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_last(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<LastOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    last(&client.resuming(state)).await
}

/// Outputs of the workflow `last`.
#[derive(Clone, Debug, PartialEq)]
pub struct LastOutputs {}
