// Printed by arazzo-codegen; changes are lost. Seal: 1c1465622c8eed9f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "second_after",
    4342223894113831140,
);

/// The workflow `second_after`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn second_after(client: &Client) -> Result<SecondAfterOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /things/{id}
    if run.is_due("read") {
        run.step("read", client.read("x")).await?.require_success()?.finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(SecondAfterOutputs {})
}

/// Goes on with a run of `second_after` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_second_after(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SecondAfterOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    second_after(&client.resuming(state)).await
}

/// Outputs of the workflow `second_after`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecondAfterOutputs {}
