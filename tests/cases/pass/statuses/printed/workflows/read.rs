// Printed by arazzo-codegen; changes are lost. Seal: 466fbc0973a41626
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // range: GET /range
    let range = run
        .step("range", client.range())
        .await?
        .require("$statusCode == 201", |response| response.status() == 201)?
        .json_or_default::<Thing>()?;
    run.done("range", &[("name", &range.name)]);

    // default: GET /default
    let default = run
        .step("default", client.default())
        .await?
        .require("$statusCode == 418", |response| response.status() == 418)?
        .json_or_default::<Thing>()?;
    run.done("default", &[("name", &default.name)]);

    Ok(ReadOutputs {
        range: range.name,
        default: default.name,
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.range.outputs.name`
    pub range: Option<String>,
    /// `$steps.default.outputs.name`
    pub default: Option<String>,
}
