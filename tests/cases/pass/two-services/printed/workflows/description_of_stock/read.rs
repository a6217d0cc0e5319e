// Printed by arazzo-codegen; changes are lost. Seal: 7286a690e4625fcf
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::stock::Client;
use super::super::super::types::stock::Thing;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /stock
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
