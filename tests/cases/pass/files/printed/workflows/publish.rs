// Printed by arazzo-codegen; changes are lost. Seal: f18102d9627ed756
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{AddAlbumRequest, Picture, PictureSchema};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "publish",
    2017354037973598649,
);

/// The workflow `publish`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn publish(
    client: &Client,
    inputs: PublishInputs,
) -> Result<PublishOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("photo", &inputs.photo),
            ("pictures", &inputs.pictures),
            ("scan", &inputs.scan),
            ("text", &inputs.text),
            ("title", &inputs.title),
        ],
    )?;
    run.check(
        "photo",
        "maxLength: 1000",
        arazzo_runtime::le(inputs.photo.length(), 1000),
    )?;
    let text = inputs.text.unwrap_or_else(|| "none".into());

    // add: POST /pictures
    if run.is_due("add") {
        let text_value = run.need_text("add", "$inputs.text", Some(&text))?;
        run.step(
                "add",
                client
                    .add_picture(
                        &PictureSchema {
                            photo: inputs.photo.clone(),
                            thumbnail: inputs
                                .title
                                .as_ref()
                                .map(|it| it.to_string().into()),
                            scan: inputs.scan.clone(),
                            note: Some(format!("a {}", text_value)),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("add", &[]).await?;
    }

    // album: POST /albums
    if run.is_due("album") {
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
        run.done("album", &[]).await?;
    }

    // raw: POST /raw
    if run.is_due("raw") {
        run.step("raw", client.send_raw(&inputs.photo))
            .await?
            .require_success()?
            .finish();
        run.done("raw", &[]).await?;
    }

    // literal: POST /raw
    if run.is_due("literal") {
        run.step("literal", client.send_raw(&"as it is".into()))
            .await?
            .require_success()?
            .finish();
        run.done("literal", &[]).await?;
    }

    // describe: PUT /pictures
    if run.is_due("describe") {
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
        run.done("describe", &[]).await?;
    }

    run.finish();
    Ok(PublishOutputs {
        photo: inputs.photo,
    })
}

/// Goes on with a run of `publish` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_publish(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: PublishSecrets,
) -> Result<PublishOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = PublishInputs {
        photo: state
            .secret(
                "photo",
                secrets.photo,
                &["add", "album", "raw", "literal", "describe", ""],
            )?,
        pictures: state.secret("pictures", secrets.pictures, &["album"])?,
        scan: state.secret("scan", secrets.scan.map(Some), &["add"])?,
        text: state.secret("text", secrets.text.map(Some), &["add", "describe"])?,
        title: state.input("title")?,
    };
    publish(&client.resuming(state), inputs).await
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

/// What the state of a run of `publish` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishSecrets {
    /// `$inputs.photo`
    pub photo: Option<arazzo_runtime::File>,
    /// `$inputs.pictures`
    pub pictures: Option<Vec<arazzo_runtime::File>>,
    /// `$inputs.scan`
    pub scan: Option<arazzo_runtime::File>,
    /// `$inputs.text`
    pub text: Option<arazzo_runtime::File>,
}
