// Printed by arazzo-codegen; changes are lost. Seal: 7758d1943b751dbd
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{NewThing, Size, Thing};

/// The workflow `make`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make(
    client: &Client,
    inputs: MakeInputs,
) -> Result<MakeOutputs, WorkflowError> {
    let mut run = Run::new("make", client.http());

    // make: POST /{shelf}/things
    let make = run
        .step(
            "make",
            client
                .make_thing(
                    Some(5),
                    "a b",
                    &NewThing {
                        name: inputs.name.clone(),
                        size: Some(Size::from("small")),
                    },
                ),
        )
        .await?
        .require("$statusCode == 201", |response| response.status() == 201)?
        .json::<Thing>()?;
    run.done("make", &[("id", &make.id), ("size", &make.size)]);

    Ok(MakeOutputs {
        id: make.id,
        size: make.size,
    })
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
