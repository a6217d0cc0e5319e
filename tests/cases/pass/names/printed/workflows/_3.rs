// Printed by arazzo-codegen; changes are lost. Seal: 48c95ff9662d1b77
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `3`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn _3(client: &Client) -> Result<V3Outputs, WorkflowError> {
    let mut run = Run::new("3", client.http());

    // a: GET /http
    run.step("a", client.http_operation(None)).await?.require_success()?.finish();
    run.done("a", &[]);

    Ok(V3Outputs {})
}

/// Outputs of the workflow `3`.
#[derive(Clone, Debug, PartialEq)]
pub struct V3Outputs {}
