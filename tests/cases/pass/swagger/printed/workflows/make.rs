// Printed by arazzo-codegen; changes are lost. Seal: d3ce1d54f329449a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{NewThing, Size};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make",
    6693774183839340944,
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
    let mut run = Run::new(&WORKFLOW, client.http(), &[("name", &inputs.name)])?;

    // make: POST /{shelf}/things
    let (id, size) = if run.is_due("make") {
        let make = run
            .step(
                "make",
                client
                    .make_thing(
                        Some(5),
                        Some(&["t".to_owned(), "u".to_owned()]),
                        Some(&["v".to_owned(), "w".to_owned()]),
                        Some(&["x".to_owned(), "y".to_owned()]),
                        "a b",
                        &NewThing {
                            name: inputs.name.clone(),
                            size: Some(Size::from("small")),
                        },
                    ),
            )
            .await?
            .require("$statusCode == 201", |response| response.status() == 201)?
            .json::<MakeAnswer>()?;
        run.done("make", &[("id", &make.id), ("size", &make.size)]).await?;
        (make.id, make.size)
    } else {
        (run.restored("make", "id")?, run.restored("make", "size")?)
    };

    run.finish();
    Ok(MakeOutputs { id, size })
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
        name: state.input("name")?,
    };
    make(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub name: String,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {
    /// `$steps.make.outputs.id`
    pub id: Option<i64>,
    /// `$steps.make.outputs.size`
    pub size: Option<Size>,
}

/// What is read of the answer to `make`.
struct MakeAnswer {
    size: Option<Size>,
    id: Option<i64>,
}

arazzo_runtime::object! {
    MakeAnswer { size = "size", id = "id", }
}
