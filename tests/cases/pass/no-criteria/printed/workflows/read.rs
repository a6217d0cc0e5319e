// Printed by arazzo-codegen; changes are lost. Seal: ccaa6b64df510074
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::ReadResponse;

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
        .json::<ReadResponse>()?;
    run.done("read", &[("id", &read.id)]);

    Ok(ReadOutputs { id: read.id })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.id`
    pub id: String,
}
