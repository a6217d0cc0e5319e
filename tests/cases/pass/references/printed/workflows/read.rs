// Printed by arazzo-codegen; changes are lost. Seal: 79c0143792cdc2fe
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: POST /read
    let read = run
        .step(
            "read",
            client
                .read(
                    Some(5),
                    &Thing {
                        name: Some("bolt".to_owned()),
                    },
                ),
        )
        .await?
        .require_success()?
        .json_or_default::<Thing>()?;
    run.done("read", &[("name", &read.name)]);

    Ok(ReadOutputs { name: read.name })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.name`
    pub name: Option<String>,
}
