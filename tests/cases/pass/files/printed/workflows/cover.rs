// Printed by arazzo-codegen; changes are lost. Seal: 8c1c75025555ec07
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "cover",
    16129672090075120887,
);

/// The workflow `cover`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn cover(
    client: &Client,
    inputs: CoverInputs,
) -> Result<CoverOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("cover", &inputs.cover)])?;

    // album: PUT /albums
    if run.is_due("album") {
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
        run.done("album", &[]).await?;
    }

    // file: POST /mixed
    if run.is_due("file") {
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
        run.done("file", &[]).await?;
    }

    // object: POST /mixed
    if run.is_due("object") {
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
        run.done("object", &[]).await?;
    }

    // inside: POST /mixed
    if run.is_due("inside") {
        run.step(
                "inside",
                client
                    .send_mixed(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!([& inputs.cover])
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("inside", &[]).await?;
    }

    run.finish();
    Ok(CoverOutputs {})
}

/// Goes on with a run of `cover` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_cover(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: CoverSecrets,
) -> Result<CoverOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = CoverInputs {
        cover: state.secret("cover", secrets.cover, &["album", "file", "inside"])?,
    };
    cover(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `cover`.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverInputs {
    pub cover: arazzo_runtime::File,
}

/// Outputs of the workflow `cover`.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverOutputs {}
/// What the state of a run of `cover` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CoverSecrets {
    /// `$inputs.cover`
    pub cover: Option<arazzo_runtime::File>,
}
