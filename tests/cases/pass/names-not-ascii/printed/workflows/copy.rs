// Printed by arazzo-codegen; changes are lost. Seal: 677f97f6a1872714
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new("copy", client.http());

    // read: GET /thing
    let (read, read_json) = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_and_value_or_default::<Thing>()?;
    run.done("read", &[("all", &read), ("ähnlich", &read.ähnlich)]);

    // write: PUT /thing
    run.step(
            "write",
            client.write(&Json::new(|| arazzo_runtime::serde_json::json!(& read_json))),
        )
        .await?
        .require_success()?
        .finish();
    run.done("write", &[]);

    Ok(CopyOutputs {
        ähnlich: read.ähnlich,
    })
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {
    /// `$steps.read.outputs.ähnlich`
    pub ähnlich: Option<String>,
}
