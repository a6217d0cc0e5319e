// Printed by arazzo-codegen; changes are lost. Seal: a3ce7cd6755a38ae
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "alternatives",
    4751704440306185364,
);

/// The workflow `alternatives`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn alternatives(
    client: &Client,
) -> Result<AlternativesOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // either: GET /either
    if run.is_due("either") {
        run.step("either", client.either()).await?.require_success()?.finish();
        run.done("either", &[]).await?;
    }

    // optional: GET /optional
    if run.is_due("optional") {
        run.step("optional", client.optional()).await?.require_success()?.finish();
        run.done("optional", &[]).await?;
    }

    run.finish();
    Ok(AlternativesOutputs {})
}

/// Goes on with a run of `alternatives` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_alternatives(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AlternativesOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    alternatives(&client.resuming(state)).await
}

/// Outputs of the workflow `alternatives`.
#[derive(Clone, Debug, PartialEq)]
pub struct AlternativesOutputs {}
