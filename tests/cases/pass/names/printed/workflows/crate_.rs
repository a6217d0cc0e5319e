// Printed by arazzo-codegen; changes are lost. Seal: 9e9d3def113d8e07
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "crate",
    1505257421436392130,
);

/// The workflow `crate`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn crate_(client: &Client) -> Result<CrateOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // a: GET /http
    if run.is_due("a") {
        run.step("a", client.http_operation(None)).await?.require_success()?.finish();
        run.done("a", &[]).await?;
    }

    run.finish();
    Ok(CrateOutputs {})
}

/// Goes on with a run of `crate` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_crate_(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CrateOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    crate_(&client.resuming(state)).await
}

/// Outputs of the workflow `crate`.
#[derive(Clone, Debug, PartialEq)]
pub struct CrateOutputs {}
