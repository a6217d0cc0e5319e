// Printed by arazzo-codegen; changes are lost. Seal: a15b9ba6534a50a9
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `second_after`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn second_after(client: &Client) -> Result<SecondAfterOutputs, WorkflowError> {
    let mut run = Run::new("second_after", client.http());

    // read: GET /things/{id}
    run.step("read", client.read("x")).await?.require_success()?.finish();
    run.done("read", &[]);

    Ok(SecondAfterOutputs {})
}

/// Outputs of the workflow `second_after`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecondAfterOutputs {}
