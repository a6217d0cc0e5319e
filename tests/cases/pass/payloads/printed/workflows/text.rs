// Printed by arazzo-codegen; changes are lost. Seal: 79edabffeb610d6b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "text",
    10687167717227572121,
);

/// The workflow `text`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn text(
    client: &Client,
    inputs: TextInputs,
) -> Result<TextOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("name", &inputs.name)])?;

    // text: POST /text
    if run.is_due("text") {
        run.step("text", client.text(&inputs.name)).await?.require_success()?.finish();
        run.done("text", &[]).await?;
    }

    run.finish();
    Ok(TextOutputs {})
}

/// Goes on with a run of `text` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_text(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<TextOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = TextInputs {
        name: state.input("name")?,
    };
    text(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `text`.
#[derive(Clone, Debug, PartialEq)]
pub struct TextInputs {
    pub name: String,
}

/// Outputs of the workflow `text`.
#[derive(Clone, Debug, PartialEq)]
pub struct TextOutputs {}
