// Printed by arazzo-codegen; changes are lost. Seal: 11ced9d269c22afb
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    9820630579058994436,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read(Some(5)))
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .finish();
        run.done("read", &[]).await?;
    }

    // again: GET /thing
    if run.is_due("again") {
        run.step("again", client.read(Some(5)))
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .finish();
        run.done("again", &[]).await?;
    }

    // third: GET /thing
    if run.is_due("third") {
        run.step("third", client.read(Some(5)))
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .finish();
        run.done("third", &[]).await?;
    }

    run.finish();
    Ok(ReadOutputs {})
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
pub struct ReadOutputs {}
