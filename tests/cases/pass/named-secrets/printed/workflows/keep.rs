// Printed by arazzo-codegen; changes are lost. Seal: 5b97336804e3f0f9
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::KeepRequest;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "keep",
    15464319220170531007,
);

/// The workflow `keep`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn keep(
    client: &Client,
    inputs: KeepInputs,
) -> Result<KeepOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("note", &inputs.note), ("labels", &inputs.labels), ("mark", &inputs.mark)],
    )?;

    // keep: POST /things
    if run.is_due("keep") {
        run.step(
                "keep",
                client
                    .keep(
                        &KeepRequest {
                            note: Some(inputs.note.clone()),
                            labels: inputs.labels.clone(),
                            mark: inputs.mark,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("keep", &[]).await?;
    }

    run.finish();
    Ok(KeepOutputs {})
}

/// Goes on with a run of `keep` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_keep(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: KeepSecrets,
) -> Result<KeepOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = KeepInputs {
        note: state.secret("note", secrets.note, &["keep"])?,
        labels: state.secret("labels", secrets.labels.map(Some), &["keep"])?,
        mark: state.input("mark")?,
    };
    keep(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepInputs {
    pub note: Secret<String>,
    pub labels: Option<Vec<Secret<String>>>,
    pub mark: Option<bool>,
}

/// Outputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepOutputs {}
/// What the state of a run of `keep` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeepSecrets {
    /// `$inputs.note`
    pub note: Option<Secret<String>>,
    /// `$inputs.labels`
    pub labels: Option<Vec<Secret<String>>>,
}
