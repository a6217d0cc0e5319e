// Printed by arazzo-codegen; changes are lost. Seal: f2312fce0cd7cac6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `alone`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn alone(client: &Client) -> Result<AloneOutputs, WorkflowError> {
    let mut run = Run::new("alone", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("$statusCode == 'ok'", |_| false)?
        .finish();
    run.done("read", &[]);

    Ok(AloneOutputs {})
}

/// Outputs of the workflow `alone`.
#[derive(Clone, Debug, PartialEq)]
pub struct AloneOutputs {}
