// Printed by arazzo-codegen; changes are lost. Seal: 6d5571fbe692059a
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

/// The workflow `incomplete`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn incomplete(
    client: &Client,
    inputs: IncompleteInputs,
) -> Result<IncompleteOutputs, WorkflowError> {
    let mut run = Run::new("incomplete", client.http());

    // make: POST /things
    run.step(
            "make",
            client
                .make(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "name" : inputs.number.to_string() }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("make", &[]);

    Ok(IncompleteOutputs {})
}

/// Inputs of the workflow `incomplete`.
#[derive(Clone, Debug, PartialEq)]
pub struct IncompleteInputs {
    pub number: i64,
}

/// Outputs of the workflow `incomplete`.
#[derive(Clone, Debug, PartialEq)]
pub struct IncompleteOutputs {}
