// Printed by arazzo-codegen; changes are lost. Seal: 7cd545119c974972
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn list(
    client: &Client,
    inputs: ListInputs,
) -> Result<ListOutputs, WorkflowError> {
    let mut run = Run::new("list", client.http());

    // list: POST /list
    run.step("list", client.list(&["a".to_owned(), inputs.name.clone()]))
        .await?
        .require_success()?
        .finish();
    run.done("list", &[]);

    Ok(ListOutputs {})
}

/// Inputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInputs {
    pub name: String,
}

/// Outputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOutputs {}
