// Printed by arazzo-codegen; changes are lost. Seal: 067e6ea71b68ab85
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /thing
    let read_json = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_or_default::<Value>()?;
    run.done("read", &[("extra", &read_json.pointer("/extra"))]);

    Ok(ReadOutputs {
        extra: read_json.pointer("/extra").cloned(),
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.extra`
    pub extra: Option<Value>,
}
