// Printed by arazzo-codegen; changes are lost. Seal: 3e7e380848855051
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{All, Label};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "copy",
    315996682154085643,
);

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /all
    let (all, size, whole) = if run.is_due("read") {
        let response = run
            .step("read", client.read())
            .await?
            .require_success()?
            .answer();
        let read_json = response.at("").cloned().unwrap_or_default();
        let read = run.json_or_default::<All>("read", &response)?;
        run.done(
                "read",
                &[
                    ("all", &read),
                    ("size", &read.dog.as_ref().map(|it| &it.size)),
                    ("$2", &read_json),
                ],
            )
            .await?;
        (read.clone(), read.dog.as_ref().map(|it| &it.size).copied(), Some(read_json))
    } else {
        (
            run.restored("read", "all")?,
            run.restored("read", "size")?,
            run.restored("read", "$2")?,
        )
    };

    // write: PUT /all
    if run.is_due("write") {
        let all_value = run.need("write", "$steps.read.outputs.all", whole.as_ref())?;
        run.step(
                "write",
                client.write(&Json::new(|| arazzo_runtime::serde_json::json!(all_value))),
            )
            .await?
            .require_success()?
            .finish();
        run.done("write", &[]).await?;
    }

    // label: POST /label
    if run.is_due("label") {
        run.step(
                "label",
                client
                    .label(
                        &Label {
                            name: "n".to_owned(),
                            rest: vec![
                                ("color".to_owned(), "red".to_owned()), ("weight"
                                .to_owned(), "heavy".to_owned())
                            ]
                                .into_iter()
                                .collect(),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("label", &[]).await?;
    }

    run.finish();
    Ok(CopyOutputs { all, size })
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
    /// `$steps.read.outputs.all`
    pub all: All,
    /// `$steps.read.outputs.size`
    pub size: Option<i32>,
}
