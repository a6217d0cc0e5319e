// Printed by arazzo-codegen; changes are lost. Seal: 60510debe52f3a9b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "wait",
    10993152465801015098,
);

/// The workflow `wait`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn wait(client: &Client) -> Result<WaitOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    arazzo_runtime::steps! {
        Step { Poll = "poll", }
    }

    let mut x: Option<String> = run.restored("poll", "x")?;
    let mut thing: Option<Thing> = run.restored("poll", "thing")?;
    let mut next = run.first(Step::Poll);
    while let Some(step) = next {
        next = match step {
            Step::Poll => {
                // poll: GET /thing
                run.enter("poll")?;
                let response = run
                    .step("poll", client.thing())
                    .await?
                    .require("$statusCode == 200", |response| response.status() == 200)?
                    .answer();
                let poll = run.json_or_default::<Option<Thing>>("poll", &response)?;
                x = poll.as_ref().map(|it| &it.x).cloned();
                thing = poll;
                run.record("poll", &[("x", &x), ("thing", &thing)]);
                if arazzo_runtime::is_null(response.at("")) {
                    // again
                    run.goto("poll", "poll");
                    Some(Step::Poll)
                } else {
                    None
                }
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(WaitOutputs { x, thing })
}

/// Goes on with a run of `wait` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_wait(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<WaitOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    wait(&client.resuming(state)).await
}

/// Outputs of the workflow `wait`.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitOutputs {
    /// `$steps.poll.outputs.x`
    pub x: Option<String>,
    /// `$steps.poll.outputs.thing`
    pub thing: Option<Thing>,
}
