// Printed by arazzo-codegen; changes are lost. Seal: 14d93d7307ab7b1b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `not-equal`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn not_equal(client: &Client) -> Result<NotEqualOutputs, WorkflowError> {
    let mut run = Run::new("not-equal", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require("$statusCode != 'ok'", |_| true)?
        .finish();
    run.done("read", &[]);

    Ok(NotEqualOutputs {})
}

/// Outputs of the workflow `not-equal`.
#[derive(Clone, Debug, PartialEq)]
pub struct NotEqualOutputs {}
