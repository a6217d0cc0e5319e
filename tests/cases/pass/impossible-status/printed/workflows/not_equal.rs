// Printed by arazzo-codegen; changes are lost. Seal: 53811e3dcc38b0a0
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "not-equal",
    10862929819424497542,
);

/// The workflow `not-equal`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn not_equal(client: &Client) -> Result<NotEqualOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("$statusCode != 'ok'", |_| true)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(NotEqualOutputs {})
}

/// Goes on with a run of `not-equal` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_not_equal(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<NotEqualOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    not_equal(&client.resuming(state)).await
}

/// Outputs of the workflow `not-equal`.
#[derive(Clone, Debug, PartialEq)]
pub struct NotEqualOutputs {}
