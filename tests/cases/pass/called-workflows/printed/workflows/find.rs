// Printed by arazzo-codegen; changes are lost. Seal: a2603df7801fd2e0
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `find`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn find(
    client: &Client,
    inputs: FindInputs,
) -> Result<FindOutputs, WorkflowError> {
    let mut run = Run::new("find", client.http());

    // list: GET /things
    run.step("list", client.list_things(inputs.limit))
        .await?
        .require_success()?
        .finish();
    run.done("list", &[]);

    // get: GET /things/{thing_id}
    let get = run
        .step("get", client.get_thing(&inputs.id))
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("get", &[("name", &get.name), ("size", &get.size)]);

    Ok(FindOutputs {
        name: get.name,
        size: get.size,
    })
}

/// Inputs of the workflow `find`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindInputs {
    pub id: String,
    pub limit: Option<i64>,
}

/// Outputs of the workflow `find`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
    /// `$steps.get.outputs.size`
    pub size: Option<i64>,
}
