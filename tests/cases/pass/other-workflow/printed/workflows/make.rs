// Printed by arazzo-codegen; changes are lost. Seal: 8786b05bd3abebe0
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{State, Thing};

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
    let reason = inputs.reason.unwrap_or_else(|| "missing".to_owned());

    // put: PUT /things/{thing_id}
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
    run.done("put", &[]);

    // get: GET /things/{thing_id}
    let get = run
        .step("get", client.get_thing(&inputs.id))
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("get", &[("name", &get.name), ("state", &get.state)]);

    Ok(MakeOutputs {
        name: get.name,
        state: get.state,
    })
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
