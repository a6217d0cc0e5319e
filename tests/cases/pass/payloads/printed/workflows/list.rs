// Printed by arazzo-codegen; changes are lost. Seal: 880d157eb3339c63
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "list",
    9790427823773766814,
);

/// The workflow `list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn list(
    client: &Client,
    inputs: ListInputs,
) -> Result<ListOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("name", &inputs.name)])?;

    // list: POST /list
    if run.is_due("list") {
        run.step("list", client.list(&["a".to_owned(), inputs.name.clone()]))
            .await?
            .require_success()?
            .finish();
        run.done("list", &[]).await?;
    }

    run.finish();
    Ok(ListOutputs {})
}

/// Goes on with a run of `list` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_list(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ListOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ListInputs {
        name: state.input("name")?,
    };
    list(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInputs {
    pub name: String,
}

/// Outputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOutputs {}
