// Printed by arazzo-codegen; changes are lost. Seal: 2774d29f11ff75e1
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Mode;

/// The workflow `send-optional`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send_optional(
    client: &Client,
    inputs: SendOptionalInputs,
) -> Result<SendOptionalOutputs, WorkflowError> {
    let mut run = Run::new("send-optional", client.http());
    run.check(
        "mode",
        "one of \"fast\", \"slow\"",
        inputs
            .mode
            .as_ref()
            .is_none_or(|it| arazzo_runtime::rule::one_of(it, "[\"fast\",\"slow\"]")),
    )?;

    // send: GET /optional
    run.step(
            "send",
            client
                .send_optional(
                    inputs.text.as_deref(),
                    inputs.small,
                    inputs.large,
                    inputs.number,
                    inputs.flag,
                    inputs.mode.as_ref().map(|it| Mode::from(it.to_string())).as_ref(),
                    inputs.text.as_deref(),
                    inputs.small,
                    inputs.large,
                    inputs.number,
                    inputs.flag,
                    inputs.mode.as_ref().map(|it| Mode::from(it.to_string())).as_ref(),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("send", &[]);

    Ok(SendOptionalOutputs {})
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
