// Printed by arazzo-codegen; changes are lost. Seal: 0084613d5f18d9a5
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Pet;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "count-pets",
    4174422353073246467,
);

/// The workflow `count-pets`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn count_pets(client: &Client) -> Result<CountPetsOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // list: GET /pets
    let first = if run.is_due("list") {
        let list = run
            .step("list", client.list_pets(None, None))
            .await?
            .require_success()?
            .json_or_default::<Vec<Pet>>()?;
        run.done("list", &[("first", &list.first().map(|it| &it.name))]).await?;
        list.first().map(|it| &it.name).cloned()
    } else {
        run.restored("list", "first")?
    };

    run.finish();
    Ok(CountPetsOutputs { first })
}

/// Goes on with a run of `count-pets` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_count_pets(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CountPetsOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    count_pets(&client.resuming(state)).await
}

/// Outputs of the workflow `count-pets`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountPetsOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
}
