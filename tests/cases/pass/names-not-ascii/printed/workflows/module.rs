// Printed by arazzo-codegen; changes are lost. Seal: b952cc5c4fd4e198
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "数",
    17465569258401822533,
);

/// The workflow `数`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn 数(client: &Client) -> Result<数Outputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // größe: the workflow größe
    let ähnlich = if run.is_due("größe") {
        let größe = run
            .workflow("größe", super::gre::größe(&client.called(&run)).await)?;
        run.done("größe", &[("ähnlich", &größe.ähnlich)]).await?;
        größe.ähnlich
    } else {
        run.restored("größe", "ähnlich")?
    };

    run.finish();
    Ok(数Outputs { ähnlich })
}

/// Goes on with a run of `数` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_数(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<数Outputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    数(&client.resuming(state)).await
}

/// Outputs of the workflow `数`.
#[derive(Clone, Debug, PartialEq)]
pub struct 数Outputs {
    /// `$steps.größe.outputs.ähnlich`
    pub ähnlich: Option<String>,
}
