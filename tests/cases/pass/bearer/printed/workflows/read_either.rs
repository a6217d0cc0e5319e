// Printed by arazzo-codegen; changes are lost. Seal: d6490a0e9409f772
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `read-either`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read_either(client: &Client) -> Result<ReadEitherOutputs, WorkflowError> {
    let mut run = Run::new("read-either", client.http());

    // read: GET /either
    run.step("read", client.read_either()).await?.require_success()?.finish();
    run.done("read", &[]);

    Ok(ReadEitherOutputs {})
}

/// Outputs of the workflow `read-either`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadEitherOutputs {}
