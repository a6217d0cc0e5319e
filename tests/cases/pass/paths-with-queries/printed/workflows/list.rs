// Printed by arazzo-codegen; changes are lost. Seal: f19f1804ffad7725
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "list",
    12029138850027581754,
);

/// The workflow `list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn list(client: &Client) -> Result<ListOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // list: GET /{bucket}?list-type=2&versions
    if run.is_due("list") {
        run.step(
                "list",
                client
                    .list(
                        "a b",
                        Some("p"),
                        Some(&Json::new(|| arazzo_runtime::serde_json::json!("x,y"))),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("list", &[]).await?;
    }

    // part: PUT /{bucket}?uploadId={uploadId}&number={number}
    if run.is_due("part") {
        run.step("part", client.part("b", "u&1", Some(2)))
            .await?
            .require_success()?
            .finish();
        run.done("part", &[]).await?;
    }

    run.finish();
    Ok(ListOutputs {})
}

/// Goes on with a run of `list` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_list(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ListOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    list(&client.resuming(state)).await
}

/// Outputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOutputs {}
