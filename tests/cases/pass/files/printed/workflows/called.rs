// Printed by arazzo-codegen; changes are lost. Seal: 566c0bdb6eeb1753
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "called",
    15028757536699814147,
);

/// The workflow `called`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn called(client: &Client) -> Result<CalledOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // copy: the workflow copy
    let picture = if run.is_due("copy") {
        let copy = run.workflow("copy", super::copy::copy(&client.called(&run)).await)?;
        run.done("copy", &[("picture", &arazzo_runtime::Base64(&copy.picture))]).await?;
        copy.picture
    } else {
        run.restored_bytes("copy", "picture")?
    };

    // send: POST /raw
    if run.is_due("send") {
        run.step("send", client.send_raw(&picture.clone().into()))
            .await?
            .require_success()?
            .finish();
        run.done("send", &[]).await?;
    }

    run.finish();
    Ok(CalledOutputs {})
}

/// Goes on with a run of `called` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_called(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CalledOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    called(&client.resuming(state)).await
}

/// Outputs of the workflow `called`.
#[derive(Clone, Debug, PartialEq)]
pub struct CalledOutputs {}
