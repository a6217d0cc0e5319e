// Printed by arazzo-codegen; changes are lost. Seal: fd994b7e15078ae7
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `one`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn one(client: &Client) -> Result<OneOutputs, WorkflowError> {
    let mut run = Run::new("one", client.http());

    // set: PUT /thing
    let set = run
        .step(
            "set",
            client
                .set(
                    Some(1),
                    Some(
                        &Thing {
                            name: Some("one".to_owned()),
                        },
                    ),
                ),
        )
        .await?
        .require_success()?
        .json_or_default::<Thing>()?;
    run.done("set", &[("name", &set.name)]);

    Ok(OneOutputs { name: set.name })
}

/// Outputs of the workflow `one`.
#[derive(Clone, Debug, PartialEq)]
pub struct OneOutputs {
    /// `$steps.set.outputs.name`
    pub name: Option<String>,
}
