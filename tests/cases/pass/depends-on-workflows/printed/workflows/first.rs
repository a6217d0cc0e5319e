// Printed by arazzo-codegen; changes are lost. Seal: a2b0052530292ee6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "first",
    4757678948084017313,
);

/// The workflow `first`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn first(
    client: &Client,
    inputs: FirstInputs,
) -> Result<FirstOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;

    // read: GET /things/{id}
    let name = if run.is_due("read") {
        let read = run
            .step("read", client.read(&inputs.id))
            .await?
            .require_success()?
            .json::<Thing>()?;
        run.done("read", &[("name", &read.name)]).await?;
        read.name
    } else {
        run.restored("read", "name")?
    };

    run.finish();
    Ok(FirstOutputs { name })
}

/// Goes on with a run of `first` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_first(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FirstOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = FirstInputs {
        id: state.input("id")?,
    };
    first(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `first`.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstInputs {
    pub id: String,
}

/// Outputs of the workflow `first`.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstOutputs {
    /// `$steps.read.outputs.name`
    pub name: String,
}
