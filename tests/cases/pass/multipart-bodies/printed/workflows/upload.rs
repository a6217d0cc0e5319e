// Printed by arazzo-codegen; changes are lost. Seal: a386b30a296cdc53
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{UploadRequest, UploadRequestMeta};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "upload",
    14465955819055289618,
);

/// The workflow `upload`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn upload(
    client: &Client,
    inputs: UploadInputs,
) -> Result<UploadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("content", &inputs.content)])?;

    // upload: POST /files
    if run.is_due("upload") {
        run.step(
                "upload",
                client
                    .upload(
                        &UploadRequest {
                            file: inputs.content.clone().into(),
                            purpose: "batch".to_owned(),
                            meta: Some(UploadRequestMeta { size: Some(3) }),
                            note: Some("plain".to_owned()),
                            more: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("upload", &[]).await?;
    }

    run.finish();
    Ok(UploadOutputs {})
}

/// Goes on with a run of `upload` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_upload(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<UploadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = UploadInputs {
        content: state.input("content")?,
    };
    upload(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `upload`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadInputs {
    pub content: String,
}

/// Outputs of the workflow `upload`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadOutputs {}
