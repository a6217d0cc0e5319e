// Printed by arazzo-codegen; changes are lost. Seal: 09af59ffd0c1a4c7
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "ask",
    15926031831829556954,
);

/// The workflow `ask`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn ask(client: &Client) -> Result<AskOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // ask: GET /several
    if run.is_due("ask") {
        run.step(
                "ask",
                client.several().header("accept", Some("application/vnd.a+json")),
            )
            .await?
            .require_success()?
            .finish();
        run.done("ask", &[]).await?;
    }

    run.finish();
    Ok(AskOutputs {})
}

/// Goes on with a run of `ask` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_ask(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AskOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    ask(&client.resuming(state)).await
}

/// Outputs of the workflow `ask`.
#[derive(Clone, Debug, PartialEq)]
pub struct AskOutputs {}
