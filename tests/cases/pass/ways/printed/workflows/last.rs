// Printed by arazzo-codegen; changes are lost. Seal: de866144d11039fb
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `last`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn last(client: &Client) -> Result<LastOutputs, WorkflowError> {
    let mut run = Run::new("last", client.http());

    // list: GET /things
    run.step("list", client.list_things()).await?.require_success()?.finish();
    run.done("list", &[]);

    Ok(LastOutputs {})
}

/// Outputs of the workflow `last`.
#[derive(Clone, Debug, PartialEq)]
pub struct LastOutputs {}
