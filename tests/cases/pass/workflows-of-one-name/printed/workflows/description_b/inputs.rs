// Printed by arazzo-codegen; changes are lost. Seal: 6995439b1fab5255
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "Inputs",
    7323589789955166454,
);

/// The workflow `Inputs`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn inputs(
    client: &Client,
    inputs: InputsInputs,
) -> Result<InputsOutputs, WorkflowError> {
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
    Ok(InputsOutputs {})
}

/// Goes on with a run of `Inputs` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_inputs(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<InputsOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = InputsInputs {
        p: state.input("p")?,
    };
    self::inputs(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `Inputs`.
#[derive(Clone, Debug, PartialEq)]
pub struct InputsInputs {
    pub p: String,
}

/// Outputs of the workflow `Inputs`.
#[derive(Clone, Debug, PartialEq)]
pub struct InputsOutputs {}
