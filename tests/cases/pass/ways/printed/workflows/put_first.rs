// Printed by arazzo-codegen; changes are lost. Seal: 07f6d9ab158fdbeb
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "put-first",
    13764108329776618605,
);

/// The workflow `put-first`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn put_first(
    client: &Client,
    inputs: PutFirstInputs,
) -> Result<PutFirstOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;

    // get: GET /things/{thing_id}
    let name = if run.is_due("get") {
        let get = run
            .step("get", client.get_thing(&inputs.id))
            .await?
            .require_success()?
            .properties::<Thing>(&["name"])?;
        run.done("get", &[("name", &get.name)]).await?;
        get.name
    } else {
        run.restored("get", "name")?
    };

    run.finish();
    Ok(PutFirstOutputs { name })
}

/// Goes on with a run of `put-first` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_put_first(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<PutFirstOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = PutFirstInputs {
        id: state.input("id")?,
    };
    put_first(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `put-first`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutFirstInputs {
    pub id: String,
}

/// Outputs of the workflow `put-first`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutFirstOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
}
