// Printed by arazzo-codegen; changes are lost. Seal: a4e3066e1d586281
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    4157462718637259884,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let (id, extra) = if run.is_due("read") {
        let response = run
            .step("read", client.read())
            .await?
            .require_success()?
            .answer();
        let read_json = response.at("").cloned().unwrap_or_default();
        let read = run.json::<Thing>("read", &response)?;
        run.done(
                "read",
                &[("id", &read.id), ("extra", &read_json.pointer("/extra/deep"))],
            )
            .await?;
        (read.id, read_json.pointer("/extra/deep").cloned())
    } else {
        (run.restored("read", "id")?, run.restored("read", "extra")?)
    };

    // again: GET /thing
    let again_extra = if run.is_due("again") {
        let response = run
            .step("again", client.read())
            .await?
            .require_success()?
            .answer();
        let again_json = response.at("").cloned().unwrap_or_default();
        let again = run.json::<Thing>("again", &response)?;
        run.done("again", &[("id", &again.id), ("extra", &again_json.pointer("/extra"))])
            .await?;
        again_json.pointer("/extra").cloned()
    } else {
        run.restored("again", "extra")?
    };

    run.finish();
    Ok(ReadOutputs {
        id,
        extra,
        again: again_extra,
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
    /// `$steps.read.outputs.id`
    pub id: i64,
    /// `$steps.read.outputs.extra`
    pub extra: Option<Value>,
    /// `$steps.again.outputs.extra`
    pub again: Option<Value>,
}
