// Printed by arazzo-codegen; changes are lost. Seal: 7380f71f5c885704
use arazzo_runtime::{Run, WorkflowError};

/// The workflow `ping`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn ping(
    things: &super::super::client::things::Client,
    pings: &super::super::client::pings::Client,
) -> Result<PingOutputs, WorkflowError> {
    let mut run = Run::new("ping", things.http());

    // list: GET /things
    run.step("list", things.list_things()).await?.require_success()?.finish();
    run.done("list", &[]);

    // ping: POST /ping/{id}
    run.step("ping", pings.post_ping_id(7)).await?.require_success()?.finish();
    run.done("ping", &[]);

    Ok(PingOutputs {})
}

/// Outputs of the workflow `ping`.
#[derive(Clone, Debug, PartialEq)]
pub struct PingOutputs {}
