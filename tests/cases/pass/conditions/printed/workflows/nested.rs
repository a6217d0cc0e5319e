// Printed by arazzo-codegen; changes are lost. Seal: dad33796216c8b21
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "nested",
    13018860299448171479,
);

/// The workflow `nested`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn nested(client: &Client) -> Result<NestedOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    if run.is_due("read") {
        run.step("read", client.read())
            .await?
            .require(
                "($statusCode > 199 && !($statusCode >= 300)) || ($statusCode == 404 && $statusCode != 500)",
                |response| {
                    (response.status() > 199 && response.status() < 300)
                        || (response.status() == 404 && response.status() != 500)
                },
            )?
            .finish();
        run.done("read", &[]).await?;
    }

    run.finish();
    Ok(NestedOutputs {})
}

/// Goes on with a run of `nested` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_nested(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<NestedOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    nested(&client.resuming(state)).await
}

/// Outputs of the workflow `nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedOutputs {}
