// Printed by arazzo-codegen; changes are lost. Seal: 3b9023deafdb0e0a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(deprecated)]
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /thing
    run.step("read", client.read()).await?.require_success()?.finish();
    run.done("read", &[]);

    Ok(ReadOutputs {})
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {}
