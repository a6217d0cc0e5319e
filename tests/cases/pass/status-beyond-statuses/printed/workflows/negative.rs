// Printed by arazzo-codegen; changes are lost. Seal: eb63fa8267e3f42f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `negative`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn negative(client: &Client) -> Result<NegativeOutputs, WorkflowError> {
    let mut run = Run::new("negative", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("$statusCode > -1", |_| true)?
        .finish();
    run.done("read", &[]);

    Ok(NegativeOutputs {})
}

/// Outputs of the workflow `negative`.
#[derive(Clone, Debug, PartialEq)]
pub struct NegativeOutputs {}
