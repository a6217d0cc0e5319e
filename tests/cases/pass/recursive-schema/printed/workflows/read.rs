// Printed by arazzo-codegen; changes are lost. Seal: 02824d20c25536f0
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Tree;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    5887297502968812316,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /tree
    let (tree, name, whole) = if run.is_due("read") {
        let response = run
            .step("read", client.read())
            .await?
            .require_success()?
            .answer();
        let read_json = response.at("").cloned().unwrap_or_default();
        let read = run.json::<Tree>("read", &response)?;
        run.done(
                "read",
                &[
                    ("tree", &read),
                    (
                        "name",
                        &read
                            .children
                            .as_ref()
                            .and_then(|it| it.first())
                            .and_then(|it| it.parent.as_deref())
                            .map(|it| &it.name),
                    ),
                    ("$2", &read_json),
                ],
            )
            .await?;
        (
            read.clone(),
            read
                .children
                .as_ref()
                .and_then(|it| it.first())
                .and_then(|it| it.parent.as_deref())
                .map(|it| &it.name)
                .cloned(),
            Some(read_json),
        )
    } else {
        (
            run.restored("read", "tree")?,
            run.restored("read", "name")?,
            run.restored("read", "$2")?,
        )
    };

    // write: PUT /tree
    if run.is_due("write") {
        let tree_value = run.need("write", "$steps.read.outputs.tree", whole.as_ref())?;
        run.step(
                "write",
                client
                    .write(&Json::new(|| arazzo_runtime::serde_json::json!(tree_value))),
            )
            .await?
            .require_success()?
            .finish();
        run.done("write", &[]).await?;
    }

    run.finish();
    Ok(ReadOutputs { tree, name })
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read(&client.resuming(state)).await
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.tree`
    pub tree: Tree,
    /// `$steps.read.outputs.name`
    pub name: Option<String>,
}
