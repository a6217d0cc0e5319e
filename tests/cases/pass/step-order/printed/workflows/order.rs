// Printed by arazzo-codegen; changes are lost. Seal: 2ea65dbf8ac47920
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `order`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn order(client: &Client) -> Result<OrderOutputs, WorkflowError> {
    let mut run = Run::new("order", client.http());

    // list: GET /things
    let list = run
        .step("list", client.list_things())
        .await?
        .require_success()?
        .json_or_default::<Vec<Thing>>()?;
    run.done("list", &[("name", &list.first().map(|it| &it.name))]);

    // get: GET /things/{thing_id}
    let name = run
        .need("get", "$steps.list.outputs.name", list.first().map(|it| &it.name))?;
    let get = run
        .step("get", client.get_thing(name))
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("get", &[("size", &get.size)]);

    Ok(OrderOutputs { size: get.size })
}

/// Outputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderOutputs {
    /// `$steps.get.outputs.size`
    pub size: Option<i64>,
}
