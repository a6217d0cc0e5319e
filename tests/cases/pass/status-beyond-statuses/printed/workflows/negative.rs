// Printed by arazzo-codegen; changes are lost. Seal: c8a39518077850ef
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "negative",
    13566490516419363709,
);

/// The workflow `negative`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn negative(client: &Client) -> Result<NegativeOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("$statusCode > -1", |_| true)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(NegativeOutputs {})
}

/// Goes on with a run of `negative` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_negative(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<NegativeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    negative(&client.resuming(state)).await
}

/// Outputs of the workflow `negative`.
#[derive(Clone, Debug, PartialEq)]
pub struct NegativeOutputs {}
