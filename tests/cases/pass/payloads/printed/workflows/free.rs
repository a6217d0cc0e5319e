// Printed by arazzo-codegen; changes are lost. Seal: f4874670366f42d8
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

/// The workflow `free`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn free(
    client: &Client,
    inputs: FreeInputs,
) -> Result<FreeOutputs, WorkflowError> {
    let mut run = Run::new("free", client.http());

    // free: POST /free
    run.step(
            "free",
            client
                .free(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "any" : [1, { "thing" : & inputs.name }], "none" : null }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("free", &[]);

    Ok(FreeOutputs {})
}

/// Inputs of the workflow `free`.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeInputs {
    pub name: String,
}

/// Outputs of the workflow `free`.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeOutputs {}
