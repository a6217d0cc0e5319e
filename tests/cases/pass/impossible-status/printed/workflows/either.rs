// Printed by arazzo-codegen; changes are lost. Seal: 17faae5857089332
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `either`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn either(client: &Client) -> Result<EitherOutputs, WorkflowError> {
    let mut run = Run::new("either", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require(
            "$statusCode == 'ok' || $statusCode == 404",
            |response| response.status() == 404,
        )?
        .finish();
    run.done("read", &[]);

    Ok(EitherOutputs {})
}

/// Outputs of the workflow `either`.
#[derive(Clone, Debug, PartialEq)]
pub struct EitherOutputs {}
