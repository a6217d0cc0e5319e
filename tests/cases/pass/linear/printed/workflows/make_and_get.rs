// Printed by arazzo-codegen; changes are lost. Seal: bc04edf05e44217f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{NewThing, Thing};

/// The workflow `make-and-get`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make_and_get(
    client: &Client,
    inputs: MakeAndGetInputs,
) -> Result<MakeAndGetOutputs, WorkflowError> {
    let mut run = Run::new("make-and-get", client.http());

    // make: POST /things
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
        .json::<Thing>()?;
    run.done("make", &[("id", &make.id)]);

    // get: GET /things/{thing_id}
    let get = run
        .step("get", client.get_thing(&make.id))
        .await?
        .require("$statusCode == 200", |response| response.status() == 200)?
        .json::<Thing>()?;
    run.done("get", &[("name", &get.name)]);

    Ok(MakeAndGetOutputs {
        id: make.id,
        name: get.name,
    })
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
