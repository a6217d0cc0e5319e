// Printed by arazzo-codegen; changes are lost. Seal: 062dabb8170d561f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `put`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn put(
    client: &Client,
    inputs: PutInputs,
) -> Result<PutOutputs, WorkflowError> {
    let mut run = Run::new("put", client.http());

    // put: PUT /things/{thing_id}
    run.step(
            "put",
            client
                .put_thing(
                    &inputs.reason,
                    &inputs.id,
                    &Thing {
                        name: "bolt".to_owned(),
                        size: inputs.size,
                        fragile: None,
                        state: None,
                        parts: None,
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("put", &[]);

    Ok(PutOutputs {})
}

/// Inputs of the workflow `put`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutInputs {
    pub id: String,
    pub reason: String,
    pub size: Option<i64>,
}

/// Outputs of the workflow `put`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutOutputs {}
