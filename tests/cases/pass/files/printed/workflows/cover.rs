// Printed by arazzo-codegen; changes are lost. Seal: b4539636a142d75c
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

/// The workflow `cover`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn cover(
    client: &Client,
    inputs: CoverInputs,
) -> Result<CoverOutputs, WorkflowError> {
    let mut run = Run::new("cover", client.http());

    // album: PUT /albums
    run.step(
            "album",
            client
                .set_cover(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "cover" : & inputs.cover, "title" : "t" }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("album", &[]);

    // file: POST /mixed
    run.step(
            "file",
            client
                .send_mixed(
                    &Json::new(|| arazzo_runtime::serde_json::json!(& inputs.cover)),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("file", &[]);

    // object: POST /mixed
    run.step(
            "object",
            client
                .send_mixed(
                    &Json::new(|| arazzo_runtime::serde_json::json!({ "size" : 3 })),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("object", &[]);

    // inside: POST /mixed
    run.step(
            "inside",
            client
                .send_mixed(
                    &Json::new(|| arazzo_runtime::serde_json::json!([& inputs.cover])),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("inside", &[]);

    Ok(CoverOutputs {})
}

/// Inputs of the workflow `cover`.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverInputs {
    pub cover: arazzo_runtime::File,
}

/// Outputs of the workflow `cover`.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverOutputs {}
