// Printed by arazzo-codegen; changes are lost. Seal: 202a4901d05a1ed6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "never",
    5782532478963192189,
);

/// The workflow `never`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn never(client: &Client) -> Result<NeverOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    arazzo_runtime::steps! {
        Step { First = "first", }
    }

    let mut next = run.first(Step::First);
    while let Some(step) = next {
        next = match step {
            Step::First => {
                // first: GET /things
                run.enter("first")?;
                run.step("first", client.list_things())
                    .await?
                    .require_success()?
                    .finish();
                run.record("first", &[]);
                // stop
                None
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(NeverOutputs {})
}

/// Goes on with a run of `never` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_never(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<NeverOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    never(&client.resuming(state)).await
}

/// Outputs of the workflow `never`.
#[derive(Clone, Debug, PartialEq)]
pub struct NeverOutputs {}
