// Printed by arazzo-codegen; changes are lost. Seal: 55af3efb6ad8228e
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

/// The workflow `clear`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn clear(
    client: &Client,
    inputs: ClearInputs,
) -> Result<ClearOutputs, WorkflowError> {
    let mut run = Run::new("clear", client.http());

    // clear: PATCH /thing
    run.step(
            "clear",
            client
                .clear(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "note" : null, "name" : & inputs.name }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("clear", &[]);

    Ok(ClearOutputs {})
}

/// Inputs of the workflow `clear`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClearInputs {
    pub name: String,
}

/// Outputs of the workflow `clear`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClearOutputs {}
