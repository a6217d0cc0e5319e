// Printed by arazzo-codegen; changes are lost. Seal: ccaccfb6170d5b07
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;

/// The workflow `passed`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn passed(
    client: &Client,
    inputs: PassedInputs,
) -> Result<PassedOutputs, WorkflowError> {
    let mut run = Run::new("passed", client.http());

    // inQuery: GET /query
    run.step("inQuery", client.in_query().query("key", Some(&inputs.key)))
        .await?
        .require_success()?
        .finish();
    run.done("inQuery", &[]);

    Ok(PassedOutputs {})
}

/// Inputs of the workflow `passed`.
#[derive(Clone, Debug, PartialEq)]
pub struct PassedInputs {
    pub key: Secret<String>,
}

/// Outputs of the workflow `passed`.
#[derive(Clone, Debug, PartialEq)]
pub struct PassedOutputs {}
