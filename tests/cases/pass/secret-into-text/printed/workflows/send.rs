// Printed by arazzo-codegen; changes are lost. Seal: 6998109f5855fec1
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    10068006866425288070,
);

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(
    client: &Client,
    inputs: SendInputs,
) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("pin", &inputs.pin), ("newPin", &inputs.new_pin)],
    )?;

    // send: POST /thing/{code}
    if run.is_due("send") {
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
        run.done("send", &[]).await?;
    }

    run.finish();
    Ok(SendOutputs {})
}

/// Goes on with a run of `send` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_send(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: SendSecrets,
) -> Result<SendOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SendInputs {
        pin: state.secret("pin", secrets.pin, &["send"])?,
        new_pin: state.secret("newPin", secrets.new_pin.map(Some), &["send"])?,
    };
    send(&client.resuming(state), inputs).await
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
/// What the state of a run of `send` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendSecrets {
    /// `$inputs.pin`
    pub pin: Option<Secret<i64>>,
    /// `$inputs.newPin`
    pub new_pin: Option<Secret<i64>>,
}
