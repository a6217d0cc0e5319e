// Printed by arazzo-codegen; changes are lost. Seal: 3e1303fee08221d9
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::FirstResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "follow",
    1562531265131896012,
);

/// The workflow `follow`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn follow(client: &Client) -> Result<FollowOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // first: GET /first
    let (next, large) = if run.is_due("first") {
        let first = run
            .step("first", client.first())
            .await?
            .require_success()?
            .json_or_default::<FirstResponse>()?;
        run.done(
                "first",
                &[
                    ("next", &first.next.as_ref().and_then(|it| it.id.as_ref())),
                    ("large", &first.large),
                ],
            )
            .await?;
        (first.next.as_ref().and_then(|it| it.id.as_ref()).copied(), first.large)
    } else {
        (run.restored("first", "next")?, run.restored("first", "large")?)
    };

    // second: GET /second/{id}
    if run.is_due("second") {
        let next_value = run
            .need("second", "$steps.first.outputs.next", next.map(|it| it.to_string()))?;
        let large_value = run.need("second", "$steps.first.outputs.large", large)?;
        run.step("second", client.second(&next_value, large_value))
            .await?
            .require_success()?
            .finish();
        run.done("second", &[]).await?;
    }

    run.finish();
    Ok(FollowOutputs { next })
}

/// Goes on with a run of `follow` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_follow(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FollowOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    follow(&client.resuming(state)).await
}

/// Outputs of the workflow `follow`.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowOutputs {
    /// `$steps.first.outputs.next`
    pub next: Option<i32>,
}
