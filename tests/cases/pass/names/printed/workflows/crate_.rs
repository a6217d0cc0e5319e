// Printed by arazzo-codegen; changes are lost. Seal: 9616e50b831b2227
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `crate`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn crate_(client: &Client) -> Result<CrateOutputs, WorkflowError> {
    let mut run = Run::new("crate", client.http());

    // a: GET /http
    run.step("a", client.http_operation(None)).await?.require_success()?.finish();
    run.done("a", &[]);

    Ok(CrateOutputs {})
}

/// Outputs of the workflow `crate`.
#[derive(Clone, Debug, PartialEq)]
pub struct CrateOutputs {}
