// Printed by arazzo-codegen; changes are lost. Seal: d9f59527f4b34243
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "after",
    11502951706720467597,
);

/// The workflow `after`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn after(client: &Client) -> Result<AfterOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    arazzo_runtime::steps! {
        Step { First = "first", Second = "second", }
    }

    let mut next = run.first(Step::First);
    while let Some(step) = next {
        next = match step {
            Step::First => {
                // first: GET /thing
                run.enter("first")?;
                run.step("first", client.read()).await?.require_success()?.finish();
                run.record("first", &[]);
                Some(Step::Second)
            }
            Step::Second => {
                // second: GET /thing
                run.enter("second")?;
                run.step("second", client.read())
                    .await?
                    .require("$statusCode == 404", |response| response.status() == 404)?
                    .finish();
                run.record("second", &[]);
                None
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(AfterOutputs {})
}

/// Goes on with a run of `after` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_after(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AfterOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    after(&client.resuming(state)).await
}

/// Outputs of the workflow `after`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterOutputs {}
