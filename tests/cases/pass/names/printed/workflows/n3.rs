// Printed by arazzo-codegen; changes are lost. Seal: e04c241bdf604e34
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `3`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn n3(client: &Client) -> Result<N3Outputs, WorkflowError> {
    let mut run = Run::new("3", client.http());

    // a: GET /http
    run.step("a", client.http_operation(None)).await?.require_success()?.finish();
    run.done("a", &[]);

    Ok(N3Outputs {})
}

/// Outputs of the workflow `3`.
#[derive(Clone, Debug, PartialEq)]
pub struct N3Outputs {}
