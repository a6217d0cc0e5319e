// Printed by arazzo-codegen; changes are lost. Seal: e6e41044d7406bc6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "put-first",
    11192521884252512339,
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
            .json::<GetAnswer>()?;
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

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
