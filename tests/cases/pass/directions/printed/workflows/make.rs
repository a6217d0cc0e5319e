// Printed by arazzo-codegen; changes are lost. Seal: 1ac1fabeb0d88309
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `make`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make(client: &Client) -> Result<MakeOutputs, WorkflowError> {
    let mut run = Run::new("make", client.http());

    // make: POST /things
    let make = run
        .step(
            "make",
            client
                .make(
                    &Thing {
                        id: None,
                        name: "n".to_owned(),
                        code: Some("c".to_owned().into()),
                    },
                ),
        )
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("make", &[("id", &make.id), ("name", &make.name)]);

    Ok(MakeOutputs {
        id: make.id,
        name: make.name,
    })
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {
    /// `$steps.make.outputs.id`
    pub id: Option<i64>,
    /// `$steps.make.outputs.name`
    pub name: String,
}
