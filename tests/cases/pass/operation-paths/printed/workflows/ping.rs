// Printed by arazzo-codegen; changes are lost. Seal: 2058f25124d0d7d5
use arazzo_runtime::{Run, WorkflowError};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "ping",
    15719107995908531148,
);

/// The workflow `ping`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn ping(
    things: &super::super::client::things::Client,
    pings: &super::super::client::pings::Client,
) -> Result<PingOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, things.http(), &[])?;

    // list: GET /things
    if run.is_due("list") {
        run.step("list", things.list_things()).await?.require_success()?.finish();
        run.done("list", &[]).await?;
    }

    // ping: POST /ping/{id}
    if run.is_due("ping") {
        run.step("ping", pings.post_ping_id(7)).await?.require_success()?.finish();
        run.done("ping", &[]).await?;
    }

    run.finish();
    Ok(PingOutputs {})
}

/// Goes on with a run of `ping` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_ping(
    things: &super::super::client::things::Client,
    pings: &super::super::client::pings::Client,
    state: arazzo_runtime::State,
) -> Result<PingOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    ping(&things.resuming(state), pings).await
}

/// Outputs of the workflow `ping`.
#[derive(Clone, Debug, PartialEq)]
pub struct PingOutputs {}
