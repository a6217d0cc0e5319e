// Printed by arazzo-codegen; changes are lost. Seal: 2a7c21f9dc5a77c6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "looped",
    18129761010975050629,
);

/// The workflow `looped`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn looped(client: &Client) -> Result<LoopedOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    arazzo_runtime::steps! {
        Step { Thing = "thing", }
    }

    let mut name: Option<String> = run.restored("thing", "name")?;
    let mut next = run.first(Step::Thing);
    while let Some(step) = next {
        next = match step {
            Step::Thing => {
                // thing: GET /thing
                run.enter("thing")?;
                let response = run
                    .step("thing", client.get_thing())
                    .await?
                    .require_success()?
                    .answer();
                let thing = run.json::<ThingAnswer>("thing", &response)?;
                name = thing.name;
                run.record("thing", &[("name", &name)]);
                if arazzo_runtime::eq(response.at("/size"), "many") {
                    // again
                    run.goto("thing", "thing");
                    Some(Step::Thing)
                } else {
                    None
                }
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(LoopedOutputs { name })
}

/// Goes on with a run of `looped` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_looped(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<LoopedOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    looped(&client.resuming(state)).await
}

/// Outputs of the workflow `looped`.
#[derive(Clone, Debug, PartialEq)]
pub struct LoopedOutputs {
    /// `$steps.thing.outputs.name`
    pub name: Option<String>,
}

/// What is read of the answer to `thing`.
struct ThingAnswer {
    name: Option<String>,
}

arazzo_runtime::object! {
    ThingAnswer { name = "name", }
}
