// Printed by arazzo-codegen; changes are lost. Seal: c1fb74763035ad56
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{ReadResponse, Thing};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "copy",
    5547098607146054417,
);

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let (thing, whole) = if run.is_due("read") {
        let response = run
            .step("read", client.read())
            .await?
            .require_success()?
            .answer();
        let read_json = response.at("").cloned().unwrap_or_default();
        let read = run.json_or_default::<ReadResponse>("read", &response)?;
        run.done("read", &[("thing", &read.thing), ("$1", &read_json.pointer("/thing"))])
            .await?;
        (read.thing, read_json.pointer("/thing").cloned())
    } else {
        (run.restored("read", "thing")?, run.restored("read", "$1")?)
    };

    // write: PUT /thing
    if run.is_due("write") {
        let thing_value = run
            .need("write", "$steps.read.outputs.thing", whole.as_ref())?;
        run.step(
                "write",
                client
                    .write(&Json::new(|| arazzo_runtime::serde_json::json!(thing_value))),
            )
            .await?
            .require_success()?
            .finish();
        run.done("write", &[]).await?;
    }

    run.finish();
    Ok(CopyOutputs { thing })
}

/// Goes on with a run of `copy` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_copy(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CopyOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    copy(&client.resuming(state)).await
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {
    /// `$steps.read.outputs.thing`
    pub thing: Option<Thing>,
}
