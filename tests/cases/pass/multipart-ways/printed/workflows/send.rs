// Printed by arazzo-codegen; changes are lost. Seal: df6f158c58586342
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::types::things::{StyledRequest, StyledRequestDeep, UntypedRequest};
use super::super::types::old::ListsRequest;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    6084859768821059656,
);

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(
    things: &super::super::client::things::Client,
    old: &super::super::client::old::Client,
    inputs: SendInputs,
) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, things.http(), &[("image", &inputs.image)])?;

    // styled: POST /styled
    if run.is_due("styled") {
        run.step(
                "styled",
                things
                    .styled(
                        &StyledRequest {
                            tags: Some(vec!["a".to_owned(), "b".to_owned()]),
                            deep: Some(StyledRequestDeep {
                                k: Some("v".to_owned()),
                            }),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("styled", &[]).await?;
    }

    // choose: POST /chosen
    if run.is_due("choose") {
        run.step(
                "choose",
                things
                    .choose(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "file" : & inputs.image, "note" : "A picture." }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("choose", &[]).await?;
    }

    // link: POST /chosen
    if run.is_due("link") {
        run.step(
                "link",
                things
                    .choose(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "url" : "https://a.example", "thumb" : "none" }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("link", &[]).await?;
    }

    // untyped: POST /untyped
    if run.is_due("untyped") {
        run.step(
                "untyped",
                things
                    .untyped(
                        &UntypedRequest {
                            image: Some(inputs.image.clone()),
                            images: None,
                            any: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("untyped", &[]).await?;
    }

    // lists: POST /lists
    if run.is_due("lists") {
        run.step(
                "lists",
                old
                    .lists(
                        &ListsRequest {
                            usual: Some(vec!["a".to_owned(), "b".to_owned()]),
                            pipes: Some(vec!["c".to_owned(), "d".to_owned()]),
                            multi: Some(vec!["e".to_owned(), "f".to_owned()]),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("lists", &[]).await?;
    }

    run.finish();
    Ok(SendOutputs {})
}

/// Goes on with a run of `send` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_send(
    things: &super::super::client::things::Client,
    old: &super::super::client::old::Client,
    state: arazzo_runtime::State,
    secrets: SendSecrets,
) -> Result<SendOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SendInputs {
        image: state.secret("image", secrets.image, &["choose", "untyped"])?,
    };
    send(&things.resuming(state), old, inputs).await
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub image: arazzo_runtime::File,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
/// What the state of a run of `send` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendSecrets {
    /// `$inputs.image`
    pub image: Option<arazzo_runtime::File>,
}
