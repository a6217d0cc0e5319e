// Printed by arazzo-codegen; changes are lost. Seal: a6a2b07bf2478530
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Mode, Thing};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    16060276026194829168,
);

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(client: &Client) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // send: PUT /{text}/{digits}
    if run.is_due("send") {
        run.step(
                "send",
                client
                    .send(
                        "a b/ü",
                        "5",
                        Some(-9223372036854775808),
                        Some(0.5),
                        Some(2.0),
                        Some(true),
                        &Mode::from("fast"),
                        Some("$top"),
                        &Thing {
                            text: "quote \" backslash \\ brace {x} line\nend".to_owned(),
                            small: Some(-7),
                            number: Some(1.0),
                            flag: Some(false),
                            mode: Mode::from("slow"),
                            digits: Some("12".to_owned()),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("send", &[]).await?;
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
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SendOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    send(&client.resuming(state)).await
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
