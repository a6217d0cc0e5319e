// Printed by arazzo-codegen; changes are lost. Seal: 145993492e7aa44c
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::KeepRequest;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "keep",
    14469206894784529178,
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
        &[("note", &inputs.note), ("labels", &inputs.labels)],
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
        labels: state.input("labels")?,
    };
    keep(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepInputs {
    pub note: Secret<String>,
    pub labels: Option<Vec<String>>,
}

/// Outputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepOutputs {}
/// What the state of a run of `keep` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeepSecrets {
    /// `$inputs.note`
    pub note: Option<Secret<String>>,
}
