// Printed by arazzo-codegen; changes are lost. Seal: 68946ed3d14ef1a6
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "move",
    8986556584170115784,
);

/// The workflow `move`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn r#move(client: &Client) -> Result<MoveOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // find: GET /things
    let (id, size) = if run.is_due("find") {
        let find = run
            .step("find", client.find())
            .await?
            .require_success()?
            .json_or_default::<Value>()?;
        run.done(
                "find",
                &[("id", &find.pointer("/id")), ("size", &find.pointer("/size"))],
            )
            .await?;
        (find.pointer("/id").cloned(), find.pointer("/size").cloned())
    } else {
        (run.restored("find", "id")?, run.restored("find", "size")?)
    };

    // put: PUT /things/{id}
    if run.is_due("put") {
        let id_value = run.need("put", "$steps.find.outputs.id", id.as_ref())?;
        run.step(
                "put",
                client
                    .put(
                        &Json::new(|| arazzo_runtime::serde_json::json!(id_value)),
                        arazzo_runtime::json_if(size.as_ref()).as_ref(),
                        &Json::new(|| arazzo_runtime::object_of([
                            ("id", id.as_ref().map(arazzo_runtime::to_value)),
                            ("size", size.as_ref().map(arazzo_runtime::to_value)),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("put", &[]).await?;
    }

    run.finish();
    Ok(MoveOutputs {})
}

/// Goes on with a run of `move` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_move(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MoveOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    r#move(&client.resuming(state)).await
}

/// Outputs of the workflow `move`.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveOutputs {}
