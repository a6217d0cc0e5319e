// Printed by arazzo-codegen; changes are lost. Seal: d0ff7a3aa4db50f9
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "inside",
    1796149157334785997,
);

/// The workflow `inside`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn inside(client: &Client) -> Result<InsideOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require(
                "($statusCode == 'ok' && $statusCode == 200) || !($statusCode == 200 || $statusCode == 'ok')",
                |response| response.status() != 200,
            )?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(InsideOutputs {})
}

/// Goes on with a run of `inside` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_inside(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<InsideOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    inside(&client.resuming(state)).await
}

/// Outputs of the workflow `inside`.
#[derive(Clone, Debug, PartialEq)]
pub struct InsideOutputs {}
