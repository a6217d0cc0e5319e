// Printed by arazzo-codegen; changes are lost. Seal: 2f72c1b8dc0be37b
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /thing
    let (read, read_json) = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_and_value::<Thing>()?;
    run.done("read", &[("id", &read.id), ("extra", &read_json.pointer("/extra/deep"))]);

    // again: GET /thing
    let (again, again_json) = run
        .step("again", client.read())
        .await?
        .require_success()?
        .json_and_value::<Thing>()?;
    run.done("again", &[("id", &again.id), ("extra", &again_json.pointer("/extra"))]);

    Ok(ReadOutputs {
        id: read.id,
        extra: read_json.pointer("/extra/deep").cloned(),
        again: again_json.pointer("/extra").cloned(),
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.id`
    pub id: i64,
    /// `$steps.read.outputs.extra`
    pub extra: Option<Value>,
    /// `$steps.again.outputs.extra`
    pub again: Option<Value>,
}
