// Printed by arazzo-codegen; changes are lost. Seal: 920952631b11d2e3
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
    run.step(
            "send",
            client
                .send()
                .header("X-Trace", Some(&inputs.trace))
                .header("X-Level", Some("3"))
                .query("page", Some(&inputs.page))
                .query("sort", Some("up")),
        )
        .await?
        .require_success()?
        .finish();
    run.done("send", &[]);

    Ok(SendOutputs {})
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub trace: String,
    pub page: i64,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
