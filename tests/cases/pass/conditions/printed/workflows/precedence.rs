// Printed by arazzo-codegen; changes are lost. Seal: ccb72db284b7f149
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `precedence`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn precedence(client: &Client) -> Result<PrecedenceOutputs, WorkflowError> {
    let mut run = Run::new("precedence", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require(
            "$statusCode == 500 || $statusCode == 404 && $statusCode != 404",
            |response| {
                response.status() == 500
                    || (response.status() == 404 && response.status() != 404)
            },
        )?
        .finish();
    run.done("read", &[]);

    Ok(PrecedenceOutputs {})
}

/// Outputs of the workflow `precedence`.
#[derive(Clone, Debug, PartialEq)]
pub struct PrecedenceOutputs {}
