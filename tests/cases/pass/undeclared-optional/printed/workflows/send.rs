// Printed by arazzo-codegen; changes are lost. Seal: 08226bccf7c6c5c1
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(
    client: &Client,
    inputs: SendInputs,
) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new("send", client.http());

    // send: GET /things
    run.step("send", client.send().header("X-Trace", inputs.trace.as_ref()))
        .await?
        .require_success()?
        .finish();
    run.done("send", &[]);

    Ok(SendOutputs {})
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendInputs {
    pub trace: Option<String>,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
