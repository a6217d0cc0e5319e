// Printed by arazzo-codegen; changes are lost. Seal: 4164b655e031eeef
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::PictureSchema;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "copy",
    12775183374256801330,
);

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // get: GET /pictures/{id}
    let picture = if run.is_due("get") {
        let response = run
            .step("get", client.get_picture("1"))
            .await?
            .require_success()?
            .answer();
        let picture = response.bytes().to_vec();
        run.done("get", &[("picture", &arazzo_runtime::Base64(&picture))]).await?;
        picture
    } else {
        run.restored_bytes("get", "picture")?
    };

    // replace: PUT /pictures/{id}
    if run.is_due("replace") {
        run.step("replace", client.replace_picture("2", &picture.clone().into()))
            .await?
            .require_success()?
            .finish();
        run.done("replace", &[]).await?;
    }

    // add: POST /pictures
    if run.is_due("add") {
        run.step(
                "add",
                client
                    .add_picture(
                        &PictureSchema {
                            photo: picture.clone().into(),
                            thumbnail: None,
                            scan: None,
                            note: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("add", &[]).await?;
    }

    run.finish();
    Ok(CopyOutputs { picture })
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
    /// `$steps.get.outputs.picture`
    pub picture: Vec<u8>,
}
