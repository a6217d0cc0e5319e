// Printed by arazzo-codegen; changes are lost. Seal: e757a6339d08e293
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "find",
    5437936107618357268,
);

/// The workflow `find`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn find(
    client: &Client,
    inputs: FindInputs,
) -> Result<FindOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("id", &inputs.id), ("limit", &inputs.limit)],
    )?;

    // list: GET /things
    if run.is_due("list") {
        run.step("list", client.list_things(inputs.limit))
            .await?
            .require_success()?
            .finish();
        run.done("list", &[]).await?;
    }

    // get: GET /things/{thing_id}
    let (name, size) = if run.is_due("get") {
        let get = run
            .step("get", client.get_thing(&inputs.id))
            .await?
            .require_success()?
            .json::<GetAnswer>()?;
        run.done("get", &[("name", &get.name), ("size", &get.size)]).await?;
        (get.name, get.size)
    } else {
        (run.restored("get", "name")?, run.restored("get", "size")?)
    };

    run.finish();
    Ok(FindOutputs { name, size })
}

/// Goes on with a run of `find` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_find(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FindOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = FindInputs {
        id: state.input("id")?,
        limit: state.input("limit")?,
    };
    find(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `find`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindInputs {
    pub id: String,
    pub limit: Option<i64>,
}

/// Outputs of the workflow `find`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
    /// `$steps.get.outputs.size`
    pub size: Option<i64>,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
    size: Option<i64>,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", size = "size", }
}
