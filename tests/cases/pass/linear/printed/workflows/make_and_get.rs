// Printed by arazzo-codegen; changes are lost. Seal: 4c92ca8ae3eecf6b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::NewThing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make-and-get",
    10376833218011027567,
);

/// The workflow `make-and-get`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make_and_get(
    client: &Client,
    inputs: MakeAndGetInputs,
) -> Result<MakeAndGetOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("name", &inputs.name), ("colour", &inputs.colour)],
    )?;

    // make: POST /things
    let id = if run.is_due("make") {
        let make = run
            .step(
                "make",
                client
                    .make_thing(
                        &NewThing {
                            name: inputs.name.clone(),
                            colour: inputs.colour.clone(),
                        },
                    ),
            )
            .await?
            .require("$statusCode == 201", |response| response.status() == 201)?
            .json::<MakeAnswer>()?;
        run.done("make", &[("id", &make.id)]).await?;
        make.id
    } else {
        run.restored("make", "id")?
    };

    // get: GET /things/{thing_id}
    let name = if run.is_due("get") {
        let get = run
            .step("get", client.get_thing(&id))
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .json::<GetAnswer>()?;
        run.done("get", &[("name", &get.name)]).await?;
        get.name
    } else {
        run.restored("get", "name")?
    };

    run.finish();
    Ok(MakeAndGetOutputs { id, name })
}

/// Goes on with a run of `make-and-get` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_make_and_get(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MakeAndGetOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = MakeAndGetInputs {
        name: state.input("name")?,
        colour: state.input("colour")?,
    };
    make_and_get(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make-and-get`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeAndGetInputs {
    pub name: String,
    pub colour: Option<String>,
}

/// Outputs of the workflow `make-and-get`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeAndGetOutputs {
    /// `$steps.make.outputs.id`
    pub id: String,
    /// `$steps.get.outputs.name`
    pub name: Option<String>,
}

/// What is read of the answer to `make`.
struct MakeAnswer {
    id: String,
}

arazzo_runtime::object! {
    MakeAnswer { id = "id", }
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: Option<String>,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
