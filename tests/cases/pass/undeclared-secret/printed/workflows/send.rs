// Printed by arazzo-codegen; changes are lost. Seal: b663555361158001
use arazzo_runtime::{Run, Secret, WorkflowError};
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
                .header("X-Api-Token", Some(&inputs.password))
                .query("code", Some(&inputs.password)),
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
    pub password: Secret<String>,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
