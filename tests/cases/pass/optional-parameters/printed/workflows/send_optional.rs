// Printed by arazzo-codegen; changes are lost. Seal: 6c522b00a7de1b9f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Mode;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send-optional",
    5567034558377460561,
);

/// The workflow `send-optional`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send_optional(
    client: &Client,
    inputs: SendOptionalInputs,
) -> Result<SendOptionalOutputs, WorkflowError> {
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
        inputs
            .mode
            .as_ref()
            .is_none_or(|it| arazzo_runtime::rule::one_of(it, "[\"fast\",\"slow\"]")),
    )?;

    // send: GET /optional
    if run.is_due("send") {
        run.step(
                "send",
                client
                    .send_optional(
                        inputs.text.as_deref(),
                        inputs.small,
                        inputs.large,
                        inputs.number,
                        inputs.flag,
                        inputs
                            .mode
                            .as_ref()
                            .map(|it| Mode::from(it.to_string()))
                            .as_ref(),
                        inputs.text.as_deref(),
                        inputs.small,
                        inputs.large,
                        inputs.number,
                        inputs.flag,
                        inputs
                            .mode
                            .as_ref()
                            .map(|it| Mode::from(it.to_string()))
                            .as_ref(),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("send", &[]).await?;
    }

    run.finish();
    Ok(SendOptionalOutputs {})
}

/// Goes on with a run of `send-optional` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_send_optional(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SendOptionalOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SendOptionalInputs {
        text: state.input("text")?,
        small: state.input("small")?,
        large: state.input("large")?,
        number: state.input("number")?,
        flag: state.input("flag")?,
        mode: state.input("mode")?,
    };
    send_optional(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `send-optional`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendOptionalInputs {
    pub text: Option<String>,
    pub small: Option<i32>,
    pub large: Option<i64>,
    pub number: Option<f64>,
    pub flag: Option<bool>,
    pub mode: Option<SendOptionalInputsMode>,
}

/// Outputs of the workflow `send-optional`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOptionalOutputs {}
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendOptionalInputsMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SendOptionalInputsMode { Fast = "fast", Slow = "slow", }
}
