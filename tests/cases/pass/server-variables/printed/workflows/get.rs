// Printed by arazzo-codegen; changes are lost. Seal: d5e7a02db4e85b34
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `get`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn get(client: &Client) -> Result<GetOutputs, WorkflowError> {
    let mut run = Run::new("get", client.http());

    // get: GET /thing
    run.step("get", client.get_thing()).await?.require_success()?.finish();
    run.done("get", &[]);

    // upload: POST /thing
    run.step("upload", client.upload()).await?.require_success()?.finish();
    run.done("upload", &[]);

    // status: GET /status
    run.step("status", client.get_status()).await?.require_success()?.finish();
    run.done("status", &[]);

    Ok(GetOutputs {})
}

/// Outputs of the workflow `get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOutputs {}
