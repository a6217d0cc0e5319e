// Printed by arazzo-codegen; changes are lost. Seal: d6d86a8ebbd94281
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
    let read = run
        .step("read", client.read())
        .await?
        .require("$statusCode == 201", |response| response.status() == 201)?
        .json_or_default::<Value>()?;
    run.done("read", &[("name", &read.pointer("/name")), ("all", &read)]);

    Ok(ReadOutputs {
        name: read.pointer("/name").cloned(),
        all: read,
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.name`
    pub name: Option<Value>,
    /// `$steps.read.outputs.all`
    pub all: Value,
}
