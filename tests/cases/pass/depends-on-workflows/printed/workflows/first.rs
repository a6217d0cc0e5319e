// Printed by arazzo-codegen; changes are lost. Seal: 98a51b58e7b9f420
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `first`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn first(
    client: &Client,
    inputs: FirstInputs,
) -> Result<FirstOutputs, WorkflowError> {
    let mut run = Run::new("first", client.http());

    // read: GET /things/{id}
    let read = run
        .step("read", client.read(&inputs.id))
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("read", &[("name", &read.name)]);

    Ok(FirstOutputs { name: read.name })
}

/// Inputs of the workflow `first`.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstInputs {
    pub id: String,
}

/// Outputs of the workflow `first`.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstOutputs {
    /// `$steps.read.outputs.name`
    pub name: String,
}
