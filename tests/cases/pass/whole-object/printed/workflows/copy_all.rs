// Printed by arazzo-codegen; changes are lost. Seal: 4d2c3daaf90d90f6
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "copy-all",
    6750229449440497382,
);

/// The workflow `copy-all`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy_all(client: &Client) -> Result<CopyAllOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /only
    let (label, whole, read_whole) = if run.is_due("read") {
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
                    ("owner", &read.owner),
                    ("label", &read_json.pointer("/label")),
                    ("$3", &read_json),
                    ("$4", &read_json.pointer("/owner")),
                ],
            )
            .await?;
        (
            read_json.pointer("/label").cloned(),
            Some(read_json.clone()),
            read_json.pointer("/owner").cloned(),
        )
    } else {
        (
            run.restored("read", "label")?,
            run.restored("read", "$3")?,
            run.restored("read", "$4")?,
        )
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

    // write-owner: PUT /owner
    if run.is_due("write-owner") {
        let owner_value = run
            .need("write-owner", "$steps.read.outputs.owner", read_whole.as_ref())?;
        run.step(
                "write-owner",
                client
                    .write_owner(
                        &Json::new(|| arazzo_runtime::serde_json::json!(owner_value)),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("write-owner", &[]).await?;
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
