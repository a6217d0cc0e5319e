// Printed by arazzo-codegen; changes are lost. Seal: e263c9580f295efc
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Mode;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    10087927322190318863,
);

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(
    client: &Client,
    inputs: SendInputs,
) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("text", &inputs.text),
            ("small", &inputs.small),
            ("large", &inputs.large),
            ("number", &inputs.number),
            ("flag", &inputs.flag),
            ("mode", &inputs.mode),
        ],
    )?;
    run.check(
        "mode",
        "one of \"fast\", \"slow\"",
        arazzo_runtime::rule::one_of(&inputs.mode, "[\"fast\",\"slow\"]"),
    )?;

    // send: GET /{text}/{small}/{large}/{number}/{flag}/{mode}
    if run.is_due("send") {
        run.step(
                "send",
                client
                    .send(
                        &inputs.text,
                        inputs.small,
                        inputs.large,
                        inputs.number,
                        inputs.flag,
                        &Mode::from(inputs.mode.to_string()),
                        Some(&inputs.text),
                        Some(inputs.small),
                        Some(inputs.large),
                        Some(inputs.number),
                        Some(inputs.flag),
                        Some(&Mode::from(inputs.mode.to_string())),
                        &inputs.text,
                        inputs.small,
                        inputs.large,
                        inputs.number,
                        inputs.flag,
                        &Mode::from(inputs.mode.to_string()),
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
    let inputs = SendInputs {
        text: state.input("text")?,
        small: state.input("small")?,
        large: state.input("large")?,
        number: state.input("number")?,
        flag: state.input("flag")?,
        mode: state.input("mode")?,
    };
    send(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub text: String,
    pub small: i32,
    pub large: i64,
    pub number: f64,
    pub flag: bool,
    pub mode: SendInputsMode,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendInputsMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SendInputsMode { Fast = "fast", Slow = "slow", }
}
