// Printed by arazzo-codegen; changes are lost. Seal: 8e36380cd19319e4
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    7328595362258245954,
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
    let mut run = Run::new(&WORKFLOW, client.http(), &[("password", &inputs.password)])?;

    // send: GET /things
    if run.is_due("send") {
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
        password: state.secret("password", secrets.password, &["send"])?,
    };
    send(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub password: Secret<String>,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
/// What the state of a run of `send` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendSecrets {
    /// `$inputs.password`
    pub password: Option<Secret<String>>,
}
