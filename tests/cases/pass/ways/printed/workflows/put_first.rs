// Printed by arazzo-codegen; changes are lost. Seal: 9efa34de43b5e6c5
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `put-first`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn put_first(
    client: &Client,
    inputs: PutFirstInputs,
) -> Result<PutFirstOutputs, WorkflowError> {
    let mut run = Run::new("put-first", client.http());

    // get: GET /things/{thing_id}
    let get = run
        .step("get", client.get_thing(&inputs.id))
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("get", &[("name", &get.name)]);

    Ok(PutFirstOutputs { name: get.name })
}

/// Inputs of the workflow `put-first`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutFirstInputs {
    pub id: String,
}

/// Outputs of the workflow `put-first`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutFirstOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
}
