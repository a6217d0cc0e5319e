// Printed by arazzo-codegen; changes are lost. Seal: c707b5fb1e491a3f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    5820528785209384710,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // range: GET /range
    let name = if run.is_due("range") {
        let range = run
            .step("range", client.range())
            .await?
            .require("$statusCode == 201", |response| response.status() == 201)?
            .json_or_default::<Thing>()?;
        run.done("range", &[("name", &range.name)]).await?;
        range.name
    } else {
        run.restored("range", "name")?
    };

    // default: GET /default
    let default_name = if run.is_due("default") {
        let default = run
            .step("default", client.default())
            .await?
            .require("$statusCode == 418", |response| response.status() == 418)?
            .json_or_default::<Thing>()?;
        run.done("default", &[("name", &default.name)]).await?;
        default.name
    } else {
        run.restored("default", "name")?
    };

    run.finish();
    Ok(ReadOutputs {
        range: name,
        default: default_name,
    })
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read(&client.resuming(state)).await
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.range.outputs.name`
    pub range: Option<String>,
    /// `$steps.default.outputs.name`
    pub default: Option<String>,
}
