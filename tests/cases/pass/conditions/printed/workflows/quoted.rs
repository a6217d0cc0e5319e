// Printed by arazzo-codegen; changes are lost. Seal: 9d5132c68fd7ff98
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `quoted`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn quoted(client: &Client) -> Result<QuotedOutputs, WorkflowError> {
    let mut run = Run::new("quoted", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("$statusCode == '204'", |response| response.status() == 204)?
        .finish();
    run.done("read", &[]);

    Ok(QuotedOutputs {})
}

/// Outputs of the workflow `quoted`.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotedOutputs {}
