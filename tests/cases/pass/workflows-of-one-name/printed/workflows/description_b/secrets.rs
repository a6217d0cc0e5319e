// Printed by arazzo-codegen; changes are lost. Seal: 61e270497efc767f
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "secrets",
    3524544240051891417,
);

/// The workflow `secrets`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn secrets(
    client: &Client,
    inputs: SecretsInputs,
) -> Result<SecretsOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("p", &inputs.p)])?;

    // get: GET /{id}
    if run.is_due("get") {
        run.step("get", client.get_thing(&inputs.p)).await?.require_success()?.finish();
        run.done("get", &[]).await?;
    }

    run.finish();
    Ok(SecretsOutputs {})
}

/// Goes on with a run of `secrets` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_secrets(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: SecretsSecrets,
) -> Result<SecretsOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SecretsInputs {
        p: state.secret("p", secrets.p, &["get"])?,
    };
    self::secrets(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `secrets`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecretsInputs {
    pub p: Secret<String>,
}

/// Outputs of the workflow `secrets`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecretsOutputs {}
/// What the state of a run of `secrets` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretsSecrets {
    /// `$inputs.p`
    pub p: Option<Secret<String>>,
}
