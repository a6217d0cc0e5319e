// Printed by arazzo-codegen; changes are lost. Seal: 8397e5104fb0b918
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "passed",
    11989092267494203347,
);

/// The workflow `passed`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn passed(
    client: &Client,
    inputs: PassedInputs,
) -> Result<PassedOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("key", &inputs.key)])?;

    // inQuery: GET /query
    if run.is_due("inQuery") {
        run.step("inQuery", client.in_query().query("key", Some(&inputs.key)))
            .await?
            .require_success()?
            .finish();
        run.done("inQuery", &[]).await?;
    }

    run.finish();
    Ok(PassedOutputs {})
}

/// Goes on with a run of `passed` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_passed(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: PassedSecrets,
) -> Result<PassedOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = PassedInputs {
        key: state.secret("key", secrets.key, &["inQuery"])?,
    };
    passed(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `passed`.
#[derive(Clone, Debug, PartialEq)]
pub struct PassedInputs {
    pub key: Secret<String>,
}

/// Outputs of the workflow `passed`.
#[derive(Clone, Debug, PartialEq)]
pub struct PassedOutputs {}
/// What the state of a run of `passed` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PassedSecrets {
    /// `$inputs.key`
    pub key: Option<Secret<String>>,
}
