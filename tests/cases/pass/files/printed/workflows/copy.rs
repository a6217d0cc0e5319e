// Printed by arazzo-codegen; changes are lost. Seal: 2f7863c9e8e815e9
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::PictureSchema;

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(client: &Client) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new("copy", client.http());

    // get: GET /pictures/{id}
    let response = run
        .step("get", client.get_picture("1"))
        .await?
        .require_success()?
        .answer();
    let get_picture = response.bytes().to_vec();
    run.done("get", &[("picture", &get_picture.len())]);

    // replace: PUT /pictures/{id}
    run.step("replace", client.replace_picture("2", &get_picture.clone().into()))
        .await?
        .require_success()?
        .finish();
    run.done("replace", &[]);

    // add: POST /pictures
    run.step(
            "add",
            client
                .add_picture(
                    &PictureSchema {
                        photo: get_picture.clone().into(),
                        thumbnail: None,
                        scan: None,
                        note: None,
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("add", &[]);

    Ok(CopyOutputs {})
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {}
