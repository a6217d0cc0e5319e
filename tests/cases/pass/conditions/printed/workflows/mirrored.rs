// Printed by arazzo-codegen; changes are lost. Seal: f2529f565e29f01b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `mirrored`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn mirrored(client: &Client) -> Result<MirroredOutputs, WorkflowError> {
    let mut run = Run::new("mirrored", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("200 <= $statusCode", |response| response.status() >= 200)?
        .require("299 >= $statusCode", |response| response.status() <= 299)?
        .finish();
    run.done("read", &[]);

    Ok(MirroredOutputs {})
}

/// Outputs of the workflow `mirrored`.
#[derive(Clone, Debug, PartialEq)]
pub struct MirroredOutputs {}
