// Printed by arazzo-codegen; changes are lost. Seal: 885f814e86931ef5
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `folded`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn folded(client: &Client) -> Result<FoldedOutputs, WorkflowError> {
    let mut run = Run::new("folded", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require(
            "$statusCode == 200 || $statusCode == 204",
            |response| response.status() == 200 || response.status() == 204,
        )?
        .finish();
    run.done("read", &[]);

    Ok(FoldedOutputs {})
}

/// Outputs of the workflow `folded`.
#[derive(Clone, Debug, PartialEq)]
pub struct FoldedOutputs {}
