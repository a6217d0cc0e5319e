// Printed by arazzo-codegen; changes are lost. Seal: d2cedd12cfda816f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "3",
    8725391957724942336,
);

/// The workflow `3`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn n3(client: &Client) -> Result<N3Outputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // a: GET /http
    if run.is_due("a") {
        run.step("a", client.http_operation(None)).await?.require_success()?.finish();
        run.done("a", &[]).await?;
    }

    run.finish();
    Ok(N3Outputs {})
}

/// Goes on with a run of `3` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_n3(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<N3Outputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    n3(&client.resuming(state)).await
}

/// Outputs of the workflow `3`.
#[derive(Clone, Debug, PartialEq)]
pub struct N3Outputs {}
