// Printed by arazzo-codegen; changes are lost. Seal: 2ad61e3f39475261
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

/// The workflow `list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn list(client: &Client) -> Result<ListOutputs, WorkflowError> {
    let mut run = Run::new("list", client.http());

    // list: GET /{bucket}?list-type=2&versions
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
    run.done("list", &[]);

    // part: PUT /{bucket}?uploadId={uploadId}&number={number}
    run.step("part", client.part("b", "u&1", Some(2)))
        .await?
        .require_success()?
        .finish();
    run.done("part", &[]);

    Ok(ListOutputs {})
}

/// Outputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOutputs {}
