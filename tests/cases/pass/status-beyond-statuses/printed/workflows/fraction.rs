// Printed by arazzo-codegen; changes are lost. Seal: 4ac0bc6933199cc6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `fraction`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn fraction(client: &Client) -> Result<FractionOutputs, WorkflowError> {
    let mut run = Run::new("fraction", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("$statusCode < 299.5", |response| response.status() <= 299)?
        .finish();
    run.done("read", &[]);

    Ok(FractionOutputs {})
}

/// Outputs of the workflow `fraction`.
#[derive(Clone, Debug, PartialEq)]
pub struct FractionOutputs {}
