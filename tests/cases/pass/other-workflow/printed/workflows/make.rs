// Printed by arazzo-codegen; changes are lost. Seal: d0fe7a38f876333f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{State, Thing};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make",
    1761577070338555028,
);

/// The workflow `make`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make(
    client: &Client,
    inputs: MakeInputs,
) -> Result<MakeOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("id", &inputs.id), ("reason", &inputs.reason)],
    )?;
    let reason = inputs.reason.unwrap_or_else(|| "missing".to_owned());

    // put: PUT /things/{thing_id}
    if run.is_due("put") {
        run.step(
                "put",
                client
                    .put_thing(
                        &reason,
                        &inputs.id,
                        &Thing {
                            name: "new".to_owned(),
                            size: None,
                            fragile: None,
                            state: None,
                            parts: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("put", &[]).await?;
    }

    // get: GET /things/{thing_id}
    let (name, state) = if run.is_due("get") {
        let get = run
            .step("get", client.get_thing(&inputs.id))
            .await?
            .require_success()?
            .json::<GetAnswer>()?;
        run.done("get", &[("name", &get.name), ("state", &get.state)]).await?;
        (get.name, get.state)
    } else {
        (run.restored("get", "name")?, run.restored("get", "state")?)
    };

    run.finish();
    Ok(MakeOutputs { name, state })
}

/// Goes on with a run of `make` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_make(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MakeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = MakeInputs {
        id: state.input("id")?,
        reason: state.input("reason")?,
    };
    make(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub id: String,
    pub reason: Option<String>,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
    /// `$steps.get.outputs.state`
    pub state: Option<State>,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
    state: Option<State>,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", state = "state", }
}
