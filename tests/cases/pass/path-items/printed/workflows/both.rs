// Printed by arazzo-codegen; changes are lost. Seal: b1436260f3906604
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "both",
    8953994397172289917,
);

/// The workflow `both`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn both(client: &Client) -> Result<BothOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // made: POST /things/{id}
    if run.is_due("made") {
        run.step("made", client.make_thing(7, Some("a")))
            .await?
            .require_success()?
            .finish();
        run.done("made", &[]).await?;
    }

    // read: GET /things/{id}
    if run.is_due("read") {
        run.step("read", client.read_thing(8, Some("b"), Some(5)))
            .await?
            .require_success()?
            .finish();
        run.done("read", &[]).await?;
    }

    // removed: DELETE /things/{id}
    if run.is_due("removed") {
        run.step("removed", client.delete_things_id(9))
            .await?
            .require_success()?
            .finish();
        run.done("removed", &[]).await?;
    }

    // changed: PATCH /things/{id}
    if run.is_due("changed") {
        run.step("changed", client.change_thing(10)).await?.require_success()?.finish();
        run.done("changed", &[]).await?;
    }

    run.finish();
    Ok(BothOutputs {})
}

/// Goes on with a run of `both` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_both(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<BothOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    both(&client.resuming(state)).await
}

/// Outputs of the workflow `both`.
#[derive(Clone, Debug, PartialEq)]
pub struct BothOutputs {}
