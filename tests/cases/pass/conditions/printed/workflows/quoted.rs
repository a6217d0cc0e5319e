// Printed by arazzo-codegen; changes are lost. Seal: df3fe86fd9cc18f4
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "quoted",
    16701604587219427279,
);

/// The workflow `quoted`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn quoted(client: &Client) -> Result<QuotedOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("$statusCode == '204'", |response| response.status() == 204)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(QuotedOutputs {})
}

/// Goes on with a run of `quoted` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_quoted(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<QuotedOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    quoted(&client.resuming(state)).await
}

/// Outputs of the workflow `quoted`.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotedOutputs {}
