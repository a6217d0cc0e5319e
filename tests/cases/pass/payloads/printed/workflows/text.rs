// Printed by arazzo-codegen; changes are lost. Seal: a0d335af5aa9bc70
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `text`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn text(
    client: &Client,
    inputs: TextInputs,
) -> Result<TextOutputs, WorkflowError> {
    let mut run = Run::new("text", client.http());

    // text: POST /text
    run.step("text", client.text(&inputs.name)).await?.require_success()?.finish();
    run.done("text", &[]);

    Ok(TextOutputs {})
}

/// Inputs of the workflow `text`.
#[derive(Clone, Debug, PartialEq)]
pub struct TextInputs {
    pub name: String,
}

/// Outputs of the workflow `text`.
#[derive(Clone, Debug, PartialEq)]
pub struct TextOutputs {}
