// Printed by arazzo-codegen; changes are lost. Seal: 9fad97f9c4860b52
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{ReadResponse, Thing};

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
        .json_and_value_or_default::<ReadResponse>()?;
    run.done("read", &[("thing", &read.thing)]);

    // write: PUT /thing
    let thing = run
        .need("write", "$steps.read.outputs.thing", read_json.pointer("/thing"))?;
    run.step(
            "write",
            client.write(&Json::new(|| arazzo_runtime::serde_json::json!(thing))),
        )
        .await?
        .require_success()?
        .finish();
    run.done("write", &[]);

    Ok(CopyOutputs { thing: read.thing })
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {
    /// `$steps.read.outputs.thing`
    pub thing: Option<Thing>,
}
