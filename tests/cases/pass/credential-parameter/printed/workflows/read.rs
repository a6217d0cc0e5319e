// Printed by arazzo-codegen; changes are lost. Seal: 1cf6219cc500129f
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;

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
    run.step(
            "read",
            client
                .read(Some(&inputs.given))
                .header("Authorization", Some(&inputs.bearer)),
        )
        .await?
        .require_success()?
        .finish();
    run.done("read", &[]);

    Ok(ReadOutputs {})
}

/// Inputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadInputs {
    pub given: Secret<String>,
    pub bearer: Secret<String>,
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {}
