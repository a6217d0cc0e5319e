// Printed by arazzo-codegen; changes are lost. Seal: 36c21f84bd1aa399
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "find",
    251994016302848474,
);

/// The workflow `find`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn find(client: &Client) -> Result<FindOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // link: LINK /files
    if run.is_due("link") {
        run.step("link", client.link_files()).await?.require_success()?.finish();
        run.done("link", &[]).await?;
    }

    // copy: copy /files
    let method = if run.is_due("copy") {
        run.step("copy", client.copy()).await?.require_success()?.finish();
        let method = "copy".to_owned();
        run.done("copy", &[("method", &method)]).await?;
        method
    } else {
        run.restored("copy", "method")?
    };

    run.finish();
    Ok(FindOutputs { method })
}

/// Goes on with a run of `find` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_find(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FindOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    find(&client.resuming(state)).await
}

/// Outputs of the workflow `find`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindOutputs {
    /// `$steps.copy.outputs.method`
    pub method: String,
}
