// Printed by arazzo-codegen; changes are lost. Seal: 5442a2deabda72e0
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `refresh`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn refresh(client: &Client) -> Result<RefreshOutputs, WorkflowError> {
    let mut run = Run::new("refresh", client.http());

    // refresh: POST /oauth2/token#refresh
    run.step("refresh", client.refresh(Some("all"))).await?.require_success()?.finish();
    run.done("refresh", &[]);

    Ok(RefreshOutputs {})
}

/// Outputs of the workflow `refresh`.
#[derive(Clone, Debug, PartialEq)]
pub struct RefreshOutputs {}
