// Printed by arazzo-codegen; changes are lost. Seal: 0811297738047b56
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "get",
    15847438609239643066,
);

/// The workflow `get`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn get(client: &Client) -> Result<GetOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // get: GET /thing
    if run.is_due("get") {
        run.step("get", client.get_thing()).await?.require_success()?.finish();
        run.done("get", &[]).await?;
    }

    // upload: POST /thing
    if run.is_due("upload") {
        run.step("upload", client.upload()).await?.require_success()?.finish();
        run.done("upload", &[]).await?;
    }

    // status: GET /status
    if run.is_due("status") {
        run.step("status", client.get_status()).await?.require_success()?.finish();
        run.done("status", &[]).await?;
    }

    // relative: PUT /status
    if run.is_due("relative") {
        run.step("relative", client.put_status()).await?.require_success()?.finish();
        run.done("relative", &[]).await?;
    }

    run.finish();
    Ok(GetOutputs {})
}

/// Goes on with a run of `get` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_get(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<GetOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    get(&client.resuming(state)).await
}

/// Outputs of the workflow `get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOutputs {}
