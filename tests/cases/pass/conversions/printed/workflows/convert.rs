// Printed by arazzo-codegen; changes are lost. Seal: 6c689ce377195e9d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Body;

/// The workflow `convert`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn convert(
    client: &Client,
    inputs: ConvertInputs,
) -> Result<ConvertOutputs, WorkflowError> {
    let mut run = Run::new("convert", client.http());
    run.check(
        "mode",
        "one of \"fast\", \"slow\"",
        inputs
            .mode
            .as_ref()
            .is_none_or(|it| arazzo_runtime::rule::one_of(it, "[\"fast\",\"slow\"]")),
    )?;

    // convert: POST /convert
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
    run.done("convert", &[]);

    Ok(ConvertOutputs {})
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
