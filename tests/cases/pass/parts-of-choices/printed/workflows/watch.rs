// Printed by arazzo-codegen; changes are lost. Seal: 0c70953fb20ca76d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "watch",
    13581197629743872995,
);

/// The workflow `watch`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn watch(
    client: &Client,
    inputs: WatchInputs,
) -> Result<WatchOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    arazzo_runtime::steps! {
        Step { Find = "find", }
    }

    let mut lives: Option<i64> = run.restored("find", "lives")?;
    let mut next = run.first(Step::Find);
    while let Some(step) = next {
        next = match step {
            Step::Find => {
                // find: GET /pets/{id}
                run.enter("find")?;
                let response = run
                    .step("find", client.find_pet(&inputs.id))
                    .await?
                    .require("$statusCode == 200", |response| response.status() == 200)?
                    .answer();
                lives = run.json_at::<i64>("find", &response, "/lives")?;
                run.record("find", &[("lives", &lives)]);
                if arazzo_runtime::lt(response.at("/lives"), 7) {
                    // again
                    run.goto("find", "find");
                    Some(Step::Find)
                } else {
                    None
                }
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(WatchOutputs { lives })
}

/// Goes on with a run of `watch` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_watch(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<WatchOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = WatchInputs {
        id: state.input("id")?,
    };
    watch(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `watch`.
#[derive(Clone, Debug, PartialEq)]
pub struct WatchInputs {
    pub id: String,
}

/// Outputs of the workflow `watch`.
#[derive(Clone, Debug, PartialEq)]
pub struct WatchOutputs {
    /// `$steps.find.outputs.lives`
    pub lives: Option<i64>,
}
