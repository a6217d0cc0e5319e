// Printed by arazzo-codegen; changes are lost. Seal: 75bf67a33dbac3d5
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `log-in`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn log_in(
    client: &Client,
    inputs: LogInInputs,
) -> Result<LogInOutputs, WorkflowError> {
    let mut run = Run::new("log-in", client.http());

    // get: GET /things/{thing_id}
    let get = run
        .step("get", client.get_thing(&inputs.user))
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("get", &[("session", &get.name)]);

    Ok(LogInOutputs { session: get.name })
}

/// Inputs of the workflow `log-in`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogInInputs {
    pub user: String,
}

/// Outputs of the workflow `log-in`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogInOutputs {
    /// `$steps.get.outputs.session`
    pub session: String,
}
