// Printed by arazzo-codegen; changes are lost. Seal: 4bbe17b88ca87242
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

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

    // send: POST /thing/{code}
    run.step(
            "send",
            client
                .send(
                    &inputs.pin.expose().to_string().into(),
                    inputs
                        .new_pin
                        .as_ref()
                        .map(|it| it.expose().to_string().into())
                        .as_ref(),
                    &inputs.pin.expose().to_string().into(),
                    &Thing {
                        text: Some(inputs.pin.expose().to_string().into()),
                        other: inputs
                            .new_pin
                            .as_ref()
                            .map(|it| it.expose().to_string().into()),
                    },
                ),
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
    pub pin: Secret<i64>,
    pub new_pin: Option<Secret<i64>>,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
