// Printed by arazzo-codegen; changes are lost. Seal: cd653d16018a657f
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    13991281701781288612,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(
    client: &Client,
    inputs: ReadInputs,
) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("given", &inputs.given), ("bearer", &inputs.bearer)],
    )?;

    // read: GET /thing
    if run.is_due("read") {
        run.step(
                "read",
                client
                    .read(Some(&inputs.given))
                    .header("Authorization", Some(&inputs.bearer)),
            )
            .await?
            .require_success()?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(ReadOutputs {})
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: ReadSecrets,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ReadInputs {
        given: state.secret("given", secrets.given, &["read"])?,
        bearer: state.secret("bearer", secrets.bearer, &["read"])?,
    };
    read(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadInputs {
    pub given: Secret<String>,
    pub bearer: Secret<String>,
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {}
/// What the state of a run of `read` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadSecrets {
    /// `$inputs.given`
    pub given: Option<Secret<String>>,
    /// `$inputs.bearer`
    pub bearer: Option<Secret<String>>,
}
