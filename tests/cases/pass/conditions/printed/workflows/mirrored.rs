// Printed by arazzo-codegen; changes are lost. Seal: 9b58e41147906243
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "mirrored",
    4953249092377720090,
);

/// The workflow `mirrored`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn mirrored(client: &Client) -> Result<MirroredOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require("200 <= $statusCode", |response| response.status() >= 200)?
            .require("299 >= $statusCode", |response| response.status() <= 299)?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(MirroredOutputs {})
}

/// Goes on with a run of `mirrored` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_mirrored(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MirroredOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    mirrored(&client.resuming(state)).await
}

/// Outputs of the workflow `mirrored`.
#[derive(Clone, Debug, PartialEq)]
pub struct MirroredOutputs {}
