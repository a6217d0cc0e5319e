// Printed by arazzo-codegen; changes are lost. Seal: f879157ff7ae3d32
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `range`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn range(client: &Client) -> Result<RangeOutputs, WorkflowError> {
    let mut run = Run::new("range", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require(
            "$statusCode >= 200 && $statusCode < 300",
            |response| response.status() >= 200 && response.status() < 300,
        )?
        .finish();
    run.done("read", &[]);

    Ok(RangeOutputs {})
}

/// Outputs of the workflow `range`.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeOutputs {}
