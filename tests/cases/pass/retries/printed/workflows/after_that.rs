// Printed by arazzo-codegen; changes are lost. Seal: 63b6c8231c8daf1b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "after-that",
    14708699216167066475,
);

/// The workflow `after-that`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn after_that(client: &Client) -> Result<AfterThatOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // latest runs first
    let latest = if run.is_due("$workflows.latest") {
        let latest = run
            .workflow("latest", super::latest::latest(&client.called(&run)).await)?;
        run.done("$workflows.latest", &[("name", &latest.name)]).await?;
        latest
    } else {
        super::latest::LatestOutputs {
            name: run.restored("$workflows.latest", "name")?,
        }
    };

    // after-latest runs first
    let after_latest = if run.is_due("$workflows.after-latest") {
        let after_latest = run
            .workflow(
                "after-latest",
                super::after_latest::after_latest_after(&client.called(&run), &latest)
                    .await,
            )?;
        run.done(
                "$workflows.after-latest",
                &[("name", &after_latest.name), ("id", &after_latest.id)],
            )
            .await?;
        after_latest
    } else {
        super::after_latest::AfterLatestOutputs {
            name: run.restored("$workflows.after-latest", "name")?,
            id: run.restored("$workflows.after-latest", "id")?,
        }
    };

    // list: GET /things
    if run.is_due("list") {
        run.step("list", client.list_things()).await?.require_success()?.finish();
        run.done("list", &[]).await?;
    }

    run.finish();
    Ok(AfterThatOutputs {
        name: after_latest.name,
    })
}

/// Goes on with a run of `after-that` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_after_that(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AfterThatOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    after_that(&client.resuming(state)).await
}

/// Outputs of the workflow `after-that`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterThatOutputs {
    /// `$workflows.after-latest.outputs.name`
    pub name: String,
}
