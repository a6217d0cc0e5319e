// Printed by arazzo-codegen; changes are lost. Seal: 20000f26b573736a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "not",
    17715759177152004279,
);

/// The workflow `not`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn not(client: &Client) -> Result<NotOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("!($statusCode == 404)", |response| response.status() != 404)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(NotOutputs {})
}

/// Goes on with a run of `not` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_not(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<NotOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    not(&client.resuming(state)).await
}

/// Outputs of the workflow `not`.
#[derive(Clone, Debug, PartialEq)]
pub struct NotOutputs {}
