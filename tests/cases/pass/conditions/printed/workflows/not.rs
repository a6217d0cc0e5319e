// Printed by arazzo-codegen; changes are lost. Seal: 0a3a613e986a3a93
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `not`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn not(client: &Client) -> Result<NotOutputs, WorkflowError> {
    let mut run = Run::new("not", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("!($statusCode == 404)", |response| response.status() != 404)?
        .finish();
    run.done("read", &[]);

    Ok(NotOutputs {})
}

/// Outputs of the workflow `not`.
#[derive(Clone, Debug, PartialEq)]
pub struct NotOutputs {}
