// Printed by arazzo-codegen; changes are lost. Seal: 13dcca9d917a3dbb
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;

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

    // make: POST /things
    run.step(
            "make",
            client
                .make(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "name" : & inputs.name, "password" : & inputs.password,
                            "owner" : { "pin" : & inputs.pin, "age" : 7 }, "tags" : ["a",
                            & inputs.name] }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("make", &[]);

    Ok(MakeOutputs {})
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub name: String,
    pub password: Secret<String>,
    pub pin: Secret<i64>,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {}
