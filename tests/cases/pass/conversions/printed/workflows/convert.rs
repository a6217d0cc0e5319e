// Printed by arazzo-codegen; changes are lost. Seal: a4def7669cdf876d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Body;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "convert",
    453100361991606589,
);

/// The workflow `convert`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn convert(
    client: &Client,
    inputs: ConvertInputs,
) -> Result<ConvertOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("small", &inputs.small),
            ("flag", &inputs.flag),
            ("number", &inputs.number),
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

    // convert: POST /convert
    if run.is_due("convert") {
        run.step(
                "convert",
                client
                    .convert(
                        inputs.small.into(),
                        Some(inputs.small.into()),
                        inputs.flag.map(|it| it.to_string()).as_deref(),
                        &Body {
                            large: Some(inputs.small.into()),
                            number: inputs.small.into(),
                            from_flag: inputs.flag.map(|it| it.to_string()),
                            from_number: inputs.number.to_string(),
                            from_mode: inputs.mode.as_ref().map(|it| it.to_string()),
                            any: inputs.mode.as_ref().map(arazzo_runtime::to_value),
                            list: Some(vec![inputs.small.into(), 5]),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("convert", &[]).await?;
    }

    run.finish();
    Ok(ConvertOutputs {})
}

/// Goes on with a run of `convert` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_convert(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ConvertOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ConvertInputs {
        small: state.input("small")?,
        flag: state.input("flag")?,
        number: state.input("number")?,
        mode: state.input("mode")?,
    };
    convert(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `convert`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConvertInputs {
    pub small: i32,
    pub flag: Option<bool>,
    pub number: f64,
    pub mode: Option<ConvertInputsMode>,
}

/// Outputs of the workflow `convert`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConvertOutputs {}
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConvertInputsMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ConvertInputsMode { Fast = "fast", Slow = "slow", }
}
