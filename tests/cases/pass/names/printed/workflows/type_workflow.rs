// Printed by arazzo-codegen; changes are lost. Seal: a557ad8efd148137
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `Type`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn type_workflow(
    client: &Client,
) -> Result<TypeWorkflowOutputs, WorkflowError> {
    let mut run = Run::new("Type", client.http());

    // *: GET /http
    run.step("*", client.http_operation(None)).await?.require_success()?.finish();
    run.done("*", &[]);

    Ok(TypeWorkflowOutputs {})
}

/// Outputs of the workflow `Type`.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeWorkflowOutputs {}
