// Printed by arazzo-codegen; changes are lost. Seal: 497fb064a0a0fcec
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "refresh",
    4819446978434832577,
);

/// The workflow `refresh`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn refresh(client: &Client) -> Result<RefreshOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // refresh: POST /oauth2/token#refresh
    if run.is_due("refresh") {
        run.step("refresh", client.refresh(Some("all")))
            .await?
            .require_success()?
            .finish();
        run.done("refresh", &[]).await?;
    }

    run.finish();
    Ok(RefreshOutputs {})
}

/// Goes on with a run of `refresh` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_refresh(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<RefreshOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    refresh(&client.resuming(state)).await
}

/// Outputs of the workflow `refresh`.
#[derive(Clone, Debug, PartialEq)]
pub struct RefreshOutputs {}
