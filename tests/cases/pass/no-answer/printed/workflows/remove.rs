// Printed by arazzo-codegen; changes are lost. Seal: 309f1b14673a336a
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;

/// The workflow `remove`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn remove(
    client: &Client,
    inputs: RemoveInputs,
) -> Result<RemoveOutputs, WorkflowError> {
    let mut run = Run::new("remove", client.http());

    // remove: DELETE /things/{id}
    run.step("remove", client.remove(&inputs.id))
        .await?
        .require("$statusCode == 204", |response| response.status() == 204)?
        .finish();
    run.done("remove", &[]);

    // ping: POST /ping
    let ping = run
        .step("ping", client.ping())
        .await?
        .require_success()?
        .json_or_default::<Value>()?;
    run.done("ping", &[("said", &ping.pointer("/said"))]);

    Ok(RemoveOutputs {
        said: ping.pointer("/said").cloned(),
    })
}

/// Inputs of the workflow `remove`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveInputs {
    pub id: String,
}

/// Outputs of the workflow `remove`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveOutputs {
    /// `$steps.ping.outputs.said`
    pub said: Option<Value>,
}
