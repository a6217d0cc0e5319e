// Printed by arazzo-codegen; changes are lost. Seal: dfb100889ab714d6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `数`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn 数(client: &Client) -> Result<数Outputs, WorkflowError> {
    let mut run = Run::new("数", client.http());

    // größe: the workflow größe
    let größe = run.workflow("größe", super::gre::größe(client).await)?;
    run.done("größe", &[("ähnlich", &größe.ähnlich)]);

    Ok(数Outputs {
        ähnlich: größe.ähnlich,
    })
}

/// Outputs of the workflow `数`.
#[derive(Clone, Debug, PartialEq)]
pub struct 数Outputs {
    /// `$steps.größe.outputs.ähnlich`
    pub ähnlich: Option<String>,
}
