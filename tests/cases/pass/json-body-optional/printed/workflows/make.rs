// Printed by arazzo-codegen; changes are lost. Seal: cf4feb1d7b894298
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

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

    // make: POST /things
    run.step(
            "make",
            client
                .make(
                    &Json::new(|| arazzo_runtime::object_of([
                        ("name", Some(arazzo_runtime::serde_json::json!(& inputs.name))),
                        ("colour", inputs.colour.as_ref().map(arazzo_runtime::to_value)),
                    ])),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("make", &[]);

    Ok(MakeOutputs {})
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub name: String,
    pub colour: Option<String>,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {}
