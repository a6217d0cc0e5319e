// Printed by arazzo-codegen; changes are lost. Seal: dd9aed83414f8090
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(
    client: &Client,
    inputs: ReadInputs,
) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /thing
    let read = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done(
        "read",
        &[("id", &read.id), ("name", &read.name), ("nickname", &read.nickname)],
    );

    Ok(ReadOutputs {
        id: read.id.clone(),
        again: read.id,
        name: read.name,
        nickname: read.nickname,
        given: inputs.given,
        wanted: inputs.wanted,
    })
}

/// Inputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadInputs {
    pub given: String,
    pub wanted: Option<String>,
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.id`
    pub id: String,
    /// `$steps.read.outputs.id`
    pub again: String,
    /// `$steps.read.outputs.name`
    pub name: Option<String>,
    /// `$steps.read.outputs.nickname`
    pub nickname: Option<String>,
    /// `$inputs.given`
    pub given: String,
    /// `$inputs.wanted`
    pub wanted: Option<String>,
}
