// Printed by arazzo-codegen; changes are lost. Seal: 66fc4a8050b47a3d
use arazzo_runtime::{Json, Run, WorkflowError};
use serde::Serialize;
use super::super::client::Client;

/// The workflow `replace`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn replace(
    client: &Client,
    inputs: ReplaceInputs,
) -> Result<ReplaceOutputs, WorkflowError> {
    let mut run = Run::new("replace", client.http());

    // written: PUT /things/{thing_id}
    run.step(
            "written",
            client
                .put_thing(
                    "repair",
                    &inputs.id,
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "name" : & inputs.id, "parts" : ["a", "c"], "size" : 5 }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("written", &[]);

    // made: PUT /things/{thing_id}
    run.step(
            "made",
            client
                .put_thing(
                    "repair",
                    &inputs.id,
                    &Json::new(|| arazzo_runtime::replace::jsonpath(
                        arazzo_runtime::replace::pointer(
                            arazzo_runtime::serde_json::json!(& inputs.thing),
                            "/size",
                            arazzo_runtime::serde_json::json!(7),
                        ),
                        "$.parts[*]",
                        arazzo_runtime::serde_json::json!(& inputs.id),
                    )),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("made", &[]);

    Ok(ReplaceOutputs {})
}

/// Inputs of the workflow `replace`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceInputs {
    pub id: String,
    pub name: Option<String>,
    pub thing: ReplaceInputsThing,
}

/// Outputs of the workflow `replace`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceOutputs {}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplaceInputsThing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
