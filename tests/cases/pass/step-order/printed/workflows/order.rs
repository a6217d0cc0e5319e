// Printed by arazzo-codegen; changes are lost. Seal: 808c19bf73205593
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "order",
    17782318031381743514,
);

/// The workflow `order`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn order(client: &Client) -> Result<OrderOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // list: GET /things
    let name = if run.is_due("list") {
        let list = run
            .step("list", client.list_things())
            .await?
            .require_success()?
            .json_or_default::<Vec<Thing>>()?;
        run.done("list", &[("name", &list.first().map(|it| &it.name))]).await?;
        list.first().map(|it| &it.name).cloned()
    } else {
        run.restored("list", "name")?
    };

    // get: GET /things/{thing_id}
    let size = if run.is_due("get") {
        let name_value = run.need("get", "$steps.list.outputs.name", name.as_ref())?;
        let get = run
            .step("get", client.get_thing(name_value))
            .await?
            .require_success()?
            .json::<GetAnswer>()?;
        run.done("get", &[("size", &get.size)]).await?;
        get.size
    } else {
        run.restored("get", "size")?
    };

    run.finish();
    Ok(OrderOutputs { size })
}

/// Goes on with a run of `order` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_order(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<OrderOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    order(&client.resuming(state)).await
}

/// Outputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderOutputs {
    /// `$steps.get.outputs.size`
    pub size: Option<i64>,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    size: Option<i64>,
}

arazzo_runtime::object! {
    GetAnswer { size = "size", }
}
