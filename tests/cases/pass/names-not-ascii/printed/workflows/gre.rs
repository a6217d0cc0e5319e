// Printed by arazzo-codegen; changes are lost. Seal: 15a29c853910d359
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `größe`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn größe(client: &Client) -> Result<GrößeOutputs, WorkflowError> {
    let mut run = Run::new("größe", client.http());

    // copy: the workflow copy
    let copy = run.workflow("copy", super::copy::copy(client).await)?;
    run.done("copy", &[("ähnlich", &copy.ähnlich)]);

    Ok(GrößeOutputs {
        ähnlich: copy.ähnlich,
    })
}

/// Outputs of the workflow `größe`.
#[derive(Clone, Debug, PartialEq)]
pub struct GrößeOutputs {
    /// `$steps.copy.outputs.ähnlich`
    pub ähnlich: Option<String>,
}
