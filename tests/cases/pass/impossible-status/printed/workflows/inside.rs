// Printed by arazzo-codegen; changes are lost. Seal: 966180240e0029c4
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `inside`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn inside(client: &Client) -> Result<InsideOutputs, WorkflowError> {
    let mut run = Run::new("inside", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require(
            "($statusCode == 'ok' && $statusCode == 200) || !($statusCode == 200 || $statusCode == 'ok')",
            |response| response.status() != 200,
        )?
        .finish();
    run.done("read", &[]);

    Ok(InsideOutputs {})
}

/// Outputs of the workflow `inside`.
#[derive(Clone, Debug, PartialEq)]
pub struct InsideOutputs {}
