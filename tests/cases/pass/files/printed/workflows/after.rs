// Printed by arazzo-codegen; changes are lost. Seal: 6e61fbf750af8884
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "after",
    6663134116375267102,
);

/// The workflow `after`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn after(client: &Client) -> Result<AfterOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // copy runs first
    let copy = if run.is_due("$workflows.copy") {
        let copy = run.workflow("copy", super::copy::copy(&client.called(&run)).await)?;
        run.done(
                "$workflows.copy",
                &[("picture", &arazzo_runtime::Base64(&copy.picture))],
            )
            .await?;
        copy
    } else {
        super::copy::CopyOutputs {
            picture: run.restored_bytes("$workflows.copy", "picture")?,
        }
    };

    // send: POST /raw
    if run.is_due("send") {
        run.step("send", client.send_raw(&copy.picture.clone().into()))
            .await?
            .require_success()?
            .finish();
        run.done("send", &[]).await?;
    }

    run.finish();
    Ok(AfterOutputs {})
}

/// Goes on with a run of `after` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_after(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AfterOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    after(&client.resuming(state)).await
}

/// Outputs of the workflow `after`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterOutputs {}
