// Printed by arazzo-codegen; changes are lost. Seal: 1bdd05776574b3d0
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{All, Label};

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new("copy", client.http());

    // read: GET /all
    let (read, read_json) = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_and_value_or_default::<All>()?;
    run.done("read", &[("all", &read), ("size", &read.dog.as_ref().map(|it| &it.size))]);

    // write: PUT /all
    run.step(
            "write",
            client.write(&Json::new(|| arazzo_runtime::serde_json::json!(& read_json))),
        )
        .await?
        .require_success()?
        .finish();
    run.done("write", &[]);

    // label: POST /label
    run.step(
            "label",
            client
                .label(
                    &Label {
                        name: "n".to_owned(),
                        rest: vec![
                            ("color".to_owned(), "red".to_owned()), ("weight".to_owned(),
                            "heavy".to_owned())
                        ]
                            .into_iter()
                            .collect(),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("label", &[]);

    Ok(CopyOutputs {
        all: read.clone(),
        size: read.dog.as_ref().map(|it| &it.size).copied(),
    })
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {
    /// `$steps.read.outputs.all`
    pub all: All,
    /// `$steps.read.outputs.size`
    pub size: Option<i32>,
}
