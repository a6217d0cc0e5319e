// Printed by arazzo-codegen; changes are lost. Seal: 3335397ba08bcbeb
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `read-open`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read_open(client: &Client) -> Result<ReadOpenOutputs, WorkflowError> {
    let mut run = Run::new("read-open", client.http());

    // read: GET /open
    run.step("read", client.read_open()).await?.require_success()?.finish();
    run.done("read", &[]);

    Ok(ReadOpenOutputs {})
}

/// Outputs of the workflow `read-open`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOpenOutputs {}
