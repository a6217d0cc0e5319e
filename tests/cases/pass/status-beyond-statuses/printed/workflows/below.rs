// Printed by arazzo-codegen; changes are lost. Seal: 55d483fb14c38328
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `below`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn below(client: &Client) -> Result<BelowOutputs, WorkflowError> {
    let mut run = Run::new("below", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("$statusCode < 100000", |_| true)?
        .finish();
    run.done("read", &[]);

    Ok(BelowOutputs {})
}

/// Outputs of the workflow `below`.
#[derive(Clone, Debug, PartialEq)]
pub struct BelowOutputs {}
