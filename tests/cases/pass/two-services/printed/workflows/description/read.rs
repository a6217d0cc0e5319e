// Printed by arazzo-codegen; changes are lost. Seal: 8c114d46900b3af2
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::things::Client;
use super::super::super::types::things::Thing;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /things
    let read = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("read", &[("thing", &read)]);

    Ok(ReadOutputs { thing: read })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.thing`
    pub thing: Thing,
}
