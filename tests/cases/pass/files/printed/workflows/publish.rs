// Printed by arazzo-codegen; changes are lost. Seal: 6c4081893abf2025
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{AddAlbumRequest, Picture, PictureSchema};

/// The workflow `publish`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn publish(
    client: &Client,
    inputs: PublishInputs,
) -> Result<PublishOutputs, WorkflowError> {
    let mut run = Run::new("publish", client.http());
    run.check(
        "photo",
        "maxLength: 1000",
        arazzo_runtime::le(inputs.photo.length(), 1000),
    )?;
    let text = inputs.text.unwrap_or_else(|| "none".into());

    // add: POST /pictures
    let text_value = run.need_text("add", "$inputs.text", Some(&text))?;
    run.step(
            "add",
            client
                .add_picture(
                    &PictureSchema {
                        photo: inputs.photo.clone(),
                        thumbnail: inputs.title.as_ref().map(|it| it.to_string().into()),
                        scan: inputs.scan.clone(),
                        note: Some(format!("a {}", text_value)),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("add", &[]);

    // album: POST /albums
    run.step(
            "album",
            client
                .add_album(
                    &AddAlbumRequest {
                        pictures: Some(inputs.pictures.clone()),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("album", &[]);

    // raw: POST /raw
    run.step("raw", client.send_raw(&inputs.photo)).await?.require_success()?.finish();
    run.done("raw", &[]);

    // literal: POST /raw
    run.step("literal", client.send_raw(&"as it is".into()))
        .await?
        .require_success()?
        .finish();
    run.done("literal", &[]);

    // describe: PUT /pictures
    let text_value2 = run.need_text("describe", "$inputs.text", Some(&text))?;
    run.step(
            "describe",
            client
                .describe_picture(
                    &Picture {
                        photo: text_value2.to_owned(),
                        thumbnail: None,
                        scan: None,
                        note: None,
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("describe", &[]);

    Ok(PublishOutputs {
        photo: inputs.photo,
    })
}

/// Inputs of the workflow `publish`.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishInputs {
    pub photo: arazzo_runtime::File,
    pub pictures: Vec<arazzo_runtime::File>,
    pub scan: Option<arazzo_runtime::File>,
    pub text: Option<arazzo_runtime::File>,
    pub title: Option<String>,
}

/// Outputs of the workflow `publish`.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishOutputs {
    /// `$inputs.photo`
    pub photo: arazzo_runtime::File,
}
