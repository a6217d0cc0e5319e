// Printed by arazzo-codegen; changes are lost. Seal: fb7b3e88cd571f29
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "copy-all",
    10289676560829126285,
);

/// The workflow `copy-all`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy_all(client: &Client) -> Result<CopyAllOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /only
    let (label, whole) = if run.is_due("read") {
        let response = run
            .step("read", client.read_only())
            .await?
            .require_success()?
            .answer();
        let read_json = response.at("").cloned().unwrap_or_default();
        let read = run.json_or_default::<Thing>("read", &response)?;
        run.done(
                "read",
                &[
                    ("thing", &read),
                    ("label", &read_json.pointer("/label")),
                    ("$2", &read_json),
                ],
            )
            .await?;
        (read_json.pointer("/label").cloned(), Some(read_json))
    } else {
        (run.restored("read", "label")?, run.restored("read", "$2")?)
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
    Ok(CopyAllOutputs { label })
}

/// Goes on with a run of `copy-all` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_copy_all(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CopyAllOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    copy_all(&client.resuming(state)).await
}

/// Outputs of the workflow `copy-all`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyAllOutputs {
    /// `$steps.read.outputs.label`
    pub label: Option<Value>,
}
