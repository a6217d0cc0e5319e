// Printed by arazzo-codegen; changes are lost. Seal: 5a307425b0bcb06f
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Tree;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /tree
    let (read, read_json) = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_and_value::<Tree>()?;
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
        ],
    );

    // write: PUT /tree
    run.step(
            "write",
            client.write(&Json::new(|| arazzo_runtime::serde_json::json!(& read_json))),
        )
        .await?
        .require_success()?
        .finish();
    run.done("write", &[]);

    Ok(ReadOutputs {
        tree: read.clone(),
        name: read
            .children
            .as_ref()
            .and_then(|it| it.first())
            .and_then(|it| it.parent.as_deref())
            .map(|it| &it.name)
            .cloned(),
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.tree`
    pub tree: Tree,
    /// `$steps.read.outputs.name`
    pub name: Option<String>,
}
