// Printed by arazzo-codegen; changes are lost. Seal: 7acf5ed54abc3468
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Mode;

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(
    client: &Client,
    inputs: SendInputs,
) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new("send", client.http());
    run.check(
        "mode",
        "one of \"fast\", \"slow\"",
        arazzo_runtime::rule::one_of(&inputs.mode, "[\"fast\",\"slow\"]"),
    )?;

    // send: GET /{text}/{small}/{large}/{number}/{flag}/{mode}
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
    run.done("send", &[]);

    Ok(SendOutputs {})
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
