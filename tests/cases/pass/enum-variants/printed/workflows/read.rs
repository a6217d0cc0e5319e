// Printed by arazzo-codegen; changes are lost. Seal: b9118b1a52f65567
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::ReadResponseItem;

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
        .require_success()?
        .json_or_default::<Vec<Option<ReadResponseItem>>>()?;
    run.done("read", &[("all", &read)]);

    Ok(ReadOutputs { all: read })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.all`
    pub all: Vec<Option<ReadResponseItem>>,
}
