// Printed by arazzo-codegen; changes are lost. Seal: 0301a42ed776cde0
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "state",
    7536497102422940884,
);

/// The workflow `state`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn state(
    client: &Client,
    inputs: StateInputs,
) -> Result<StateOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("p", &inputs.p)])?;

    // get: GET /{id}
    if run.is_due("get") {
        run.step("get", client.get_thing(&inputs.p.clone().into()))
            .await?
            .require_success()?
            .finish();
        run.done("get", &[]).await?;
    }

    run.finish();
    Ok(StateOutputs {})
}

/// Goes on with a run of `state` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_state(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<StateOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = StateInputs {
        p: state.input("p")?,
    };
    self::state(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `state`.
#[derive(Clone, Debug, PartialEq)]
pub struct StateInputs {
    pub p: String,
}

/// Outputs of the workflow `state`.
#[derive(Clone, Debug, PartialEq)]
pub struct StateOutputs {}
