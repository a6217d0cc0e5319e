// Printed by arazzo-codegen; changes are lost. Seal: 237687322643df75
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Pet;

/// The workflow `count-pets`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn count_pets(client: &Client) -> Result<CountPetsOutputs, WorkflowError> {
    let mut run = Run::new("count-pets", client.http());

    // list: GET /pets
    let list = run
        .step("list", client.list_pets(None, None))
        .await?
        .require_success()?
        .json_or_default::<Vec<Pet>>()?;
    run.done("list", &[("first", &list.first().map(|it| &it.name))]);

    Ok(CountPetsOutputs {
        first: list.first().map(|it| &it.name).cloned(),
    })
}

/// Outputs of the workflow `count-pets`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountPetsOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
}
