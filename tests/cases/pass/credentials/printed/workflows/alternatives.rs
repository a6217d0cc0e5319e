// Printed by arazzo-codegen; changes are lost. Seal: 9f662c78b9b23a32
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `alternatives`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn alternatives(
    client: &Client,
) -> Result<AlternativesOutputs, WorkflowError> {
    let mut run = Run::new("alternatives", client.http());

    // either: GET /either
    run.step("either", client.either()).await?.require_success()?.finish();
    run.done("either", &[]);

    // optional: GET /optional
    run.step("optional", client.optional()).await?.require_success()?.finish();
    run.done("optional", &[]);

    Ok(AlternativesOutputs {})
}

/// Outputs of the workflow `alternatives`.
#[derive(Clone, Debug, PartialEq)]
pub struct AlternativesOutputs {}
