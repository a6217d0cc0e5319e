// Printed by arazzo-codegen; changes are lost. Seal: 71eed852bf563e4b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "named",
    10396339157618430231,
);

/// The workflow `named`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn named(client: &Client) -> Result<NamedOutputs, WorkflowError> {
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

    run.finish();
    Ok(NamedOutputs { name })
}

/// Goes on with a run of `named` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_named(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<NamedOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    named(&client.resuming(state)).await
}

/// Outputs of the workflow `named`.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedOutputs {
    /// `$steps.list.outputs.name`
    pub name: Option<String>,
}
