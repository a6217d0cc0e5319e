// Printed by arazzo-codegen; changes are lost. Seal: b7cb757c14fe8b4c
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

    // read: GET /thing
    let read = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_or_default::<Thing>()?;
    run.done(
        "read",
        &[
            (
                "number",
                &read
                    .readings
                    .as_ref()
                    .and_then(|it| it.get(1))
                    .and_then(|it| it.as_ref()),
            ),
            (
                "integer",
                &read
                    .by_name
                    .as_ref()
                    .and_then(|it| it.get("b"))
                    .and_then(|it| it.as_ref()),
            ),
            (
                "text",
                &read.names.as_ref().and_then(|it| it.first()).and_then(|it| it.as_ref()),
            ),
        ],
    );

    Ok(ReadOutputs {
        number: read
            .readings
            .as_ref()
            .and_then(|it| it.get(1))
            .and_then(|it| it.as_ref())
            .copied(),
        integer: read
            .by_name
            .as_ref()
            .and_then(|it| it.get("b"))
            .and_then(|it| it.as_ref())
            .copied(),
        text: read
            .names
            .as_ref()
            .and_then(|it| it.first())
            .and_then(|it| it.as_ref())
            .cloned(),
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.number`
    pub number: Option<f64>,
    /// `$steps.read.outputs.integer`
    pub integer: Option<i64>,
    /// `$steps.read.outputs.text`
    pub text: Option<String>,
}
