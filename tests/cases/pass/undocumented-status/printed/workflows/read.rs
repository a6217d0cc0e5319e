// Printed by arazzo-codegen; changes are lost. Seal: adc838673556017e
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    8702790594721987904,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let (name, all) = if run.is_due("read") {
        let read = run
            .step("read", client.read())
            .await?
            .require("$statusCode == 201", |response| response.status() == 201)?
            .json_or_default::<Value>()?;
        run.done("read", &[("name", &read.pointer("/name")), ("all", &read)]).await?;
        (read.pointer("/name").cloned(), read)
    } else {
        (run.restored("read", "name")?, run.restored("read", "all")?)
    };

    run.finish();
    Ok(ReadOutputs { name, all })
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
    /// `$steps.read.outputs.name`
    pub name: Option<Value>,
    /// `$steps.read.outputs.all`
    pub all: Value,
}
