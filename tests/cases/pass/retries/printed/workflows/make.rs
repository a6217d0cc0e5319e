// Printed by arazzo-codegen; changes are lost. Seal: 6b9c7424d6be6e82
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `make`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make(
    client: &Client,
    inputs: MakeInputs,
) -> Result<MakeOutputs, WorkflowError> {
    let mut run = Run::new("make", client.http());

    // put: PUT /things/{thing_id}
    run.step(
            "put",
            client
                .put_thing(
                    &inputs.reason,
                    &inputs.id,
                    &Thing {
                        name: "new".to_owned(),
                        size: None,
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

    Ok(MakeOutputs {})
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub id: String,
    pub reason: String,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {}
