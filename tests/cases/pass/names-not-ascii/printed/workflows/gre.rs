// Printed by arazzo-codegen; changes are lost. Seal: 4a0ca5c4f57330f8
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "größe",
    14134527906487729994,
);

/// The workflow `größe`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn größe(client: &Client) -> Result<GrößeOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // copy: the workflow copy
    let ähnlich = if run.is_due("copy") {
        let copy = run.workflow("copy", super::copy::copy(&client.called(&run)).await)?;
        run.done("copy", &[("ähnlich", &copy.ähnlich)]).await?;
        copy.ähnlich
    } else {
        run.restored("copy", "ähnlich")?
    };

    run.finish();
    Ok(GrößeOutputs { ähnlich })
}

/// Goes on with a run of `größe` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_größe(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<GrößeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    größe(&client.resuming(state)).await
}

/// Outputs of the workflow `größe`.
#[derive(Clone, Debug, PartialEq)]
pub struct GrößeOutputs {
    /// `$steps.copy.outputs.ähnlich`
    pub ähnlich: Option<String>,
}
