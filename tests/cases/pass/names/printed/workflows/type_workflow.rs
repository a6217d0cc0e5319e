// Printed by arazzo-codegen; changes are lost. Seal: 556c26f596a65039
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "Type",
    5610643761954998240,
);

/// The workflow `Type`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn type_workflow(
    client: &Client,
) -> Result<TypeWorkflowOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // *: GET /http
    if run.is_due("*") {
        run.step("*", client.http_operation(None)).await?.require_success()?.finish();
        run.done("*", &[]).await?;
    }

    run.finish();
    Ok(TypeWorkflowOutputs {})
}

/// Goes on with a run of `Type` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_type_workflow(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<TypeWorkflowOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    type_workflow(&client.resuming(state)).await
}

/// Outputs of the workflow `Type`.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeWorkflowOutputs {}
