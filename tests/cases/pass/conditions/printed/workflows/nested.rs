// Printed by arazzo-codegen; changes are lost. Seal: f29e0a30c3f3568b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `nested`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn nested(client: &Client) -> Result<NestedOutputs, WorkflowError> {
    let mut run = Run::new("nested", client.http());

    // read: GET /thing
    run.step("read", client.read())
        .await?
        .require(
            "($statusCode > 199 && !($statusCode >= 300)) || ($statusCode == 404 && $statusCode != 500)",
            |response| {
                (response.status() > 199 && response.status() < 300)
                    || (response.status() == 404 && response.status() != 500)
            },
        )?
        .finish();
    run.done("read", &[]);

    Ok(NestedOutputs {})
}

/// Outputs of the workflow `nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedOutputs {}
