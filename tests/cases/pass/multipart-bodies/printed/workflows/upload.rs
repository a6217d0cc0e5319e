// Printed by arazzo-codegen; changes are lost. Seal: c6ba78569ea24636
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{UploadRequest, UploadRequestMeta};

/// The workflow `upload`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn upload(
    client: &Client,
    inputs: UploadInputs,
) -> Result<UploadOutputs, WorkflowError> {
    let mut run = Run::new("upload", client.http());

    // upload: POST /files
    run.step(
            "upload",
            client
                .upload(
                    &UploadRequest {
                        file: inputs.content.clone().into(),
                        purpose: "batch".to_owned(),
                        meta: Some(UploadRequestMeta { size: Some(3) }),
                        note: Some("plain".to_owned()),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("upload", &[]);

    Ok(UploadOutputs {})
}

/// Inputs of the workflow `upload`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadInputs {
    pub content: String,
}

/// Outputs of the workflow `upload`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadOutputs {}
