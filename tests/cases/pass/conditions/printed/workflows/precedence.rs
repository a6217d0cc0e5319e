// Printed by arazzo-codegen; changes are lost. Seal: c02d34b050204bef
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "precedence",
    5321521689035010560,
);

/// The workflow `precedence`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn precedence(client: &Client) -> Result<PrecedenceOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require(
                "$statusCode == 500 || $statusCode == 404 && $statusCode != 404",
                |response| {
                    response.status() == 500
                        || (response.status() == 404 && response.status() != 404)
                },
            )?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(PrecedenceOutputs {})
}

/// Goes on with a run of `precedence` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_precedence(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<PrecedenceOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    precedence(&client.resuming(state)).await
}

/// Outputs of the workflow `precedence`.
#[derive(Clone, Debug, PartialEq)]
pub struct PrecedenceOutputs {}
