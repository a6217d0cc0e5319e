// Printed by arazzo-codegen; changes are lost. Seal: c228ed7dfa25e369
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "either",
    9814866305806632910,
);

/// The workflow `either`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn either(client: &Client) -> Result<EitherOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require(
                "$statusCode == 200 || $statusCode == 404",
                |response| response.status() == 200 || response.status() == 404,
            )?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(EitherOutputs {})
}

/// Goes on with a run of `either` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_either(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<EitherOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    either(&client.resuming(state)).await
}

/// Outputs of the workflow `either`.
#[derive(Clone, Debug, PartialEq)]
pub struct EitherOutputs {}
