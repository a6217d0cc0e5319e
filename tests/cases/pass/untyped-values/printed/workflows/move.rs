// Printed by arazzo-codegen; changes are lost. Seal: a6ef3ae61fe56b17
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;

/// The workflow `move`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn r#move(client: &Client) -> Result<MoveOutputs, WorkflowError> {
    let mut run = Run::new("move", client.http());

    // find: GET /things
    let find = run
        .step("find", client.find())
        .await?
        .require_success()?
        .json_or_default::<Value>()?;
    run.done("find", &[("id", &find.pointer("/id")), ("size", &find.pointer("/size"))]);

    // put: PUT /things/{id}
    let id = run.need("put", "$steps.find.outputs.id", find.pointer("/id"))?;
    let size = run.need("put", "$steps.find.outputs.size", find.pointer("/size"))?;
    run.step(
            "put",
            client
                .put(
                    &Json::new(|| arazzo_runtime::serde_json::json!(id)),
                    Some(&Json::new(|| arazzo_runtime::serde_json::json!(size))),
                    &Json::new(|| arazzo_runtime::object_of([
                        ("id", find.pointer("/id").map(arazzo_runtime::to_value)),
                        ("size", find.pointer("/size").map(arazzo_runtime::to_value)),
                    ])),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("put", &[]);

    Ok(MoveOutputs {})
}

/// Outputs of the workflow `move`.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveOutputs {}
