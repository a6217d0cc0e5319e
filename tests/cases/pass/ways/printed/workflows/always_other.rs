// Printed by arazzo-codegen; changes are lost. Seal: 7f760457f90e63d8
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `always-other`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(clippy::needless_return, unused_assignments)]
pub async fn always_other(client: &Client) -> Result<AlwaysOtherOutputs, WorkflowError> {
    let mut run = Run::new("always-other", client.http());

    // first: GET /things
    run.enter("first")?;
    let attempt = async {
        run.step("first", client.list_things()).await?.require_success()?.finish();
        run.done("first", &[]);
        Ok::<_, WorkflowError>(())
    };
    match attempt.await {
        Ok(()) => {
            // on
            let _outputs = run.workflow("first", super::last::last(client).await)?;
            return Ok(AlwaysOtherOutputs {});
        }
        Err(_error) => {
            // on
            let _outputs = run.workflow("first", super::last::last(client).await)?;
            return Ok(AlwaysOtherOutputs {});
        }
    }
}

/// Outputs of the workflow `always-other`.
#[derive(Clone, Debug, PartialEq)]
pub struct AlwaysOtherOutputs {}
