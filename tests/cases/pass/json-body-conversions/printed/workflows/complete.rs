// Printed by arazzo-codegen; changes are lost. Seal: 4a7de06e6b22f33b
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

/// The workflow `complete`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn complete(
    client: &Client,
    inputs: CompleteInputs,
) -> Result<CompleteOutputs, WorkflowError> {
    let mut run = Run::new("complete", client.http());

    // make: POST /things
    run.step(
            "make",
            client
                .make(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "id" : inputs.number.to_string(), "name" : "n", "owner" : {
                            "code" : inputs.number.to_string() } }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("make", &[]);

    Ok(CompleteOutputs {})
}

/// Inputs of the workflow `complete`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteInputs {
    pub number: i64,
}

/// Outputs of the workflow `complete`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteOutputs {}
