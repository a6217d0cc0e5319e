// Printed by arazzo-codegen; changes are lost. Seal: 143ba70f1684f71c
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "fraction",
    10645872765214902401,
);

/// The workflow `fraction`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn fraction(client: &Client) -> Result<FractionOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("$statusCode < 299.5", |response| response.status() <= 299)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(FractionOutputs {})
}

/// Goes on with a run of `fraction` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_fraction(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FractionOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    fraction(&client.resuming(state)).await
}

/// Outputs of the workflow `fraction`.
#[derive(Clone, Debug, PartialEq)]
pub struct FractionOutputs {}
