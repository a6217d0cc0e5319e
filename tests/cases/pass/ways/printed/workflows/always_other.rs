// Printed by arazzo-codegen; changes are lost. Seal: 7bb10c845b7bd257
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "always-other",
    12141659245649542804,
);

/// The workflow `always-other`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(clippy::needless_return)]
pub async fn always_other(client: &Client) -> Result<AlwaysOtherOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    if let Some(inner) = run.handed_over("$workflows.last") {
        let _outputs = run
            .workflow("", super::last::resume_last(&client.called(&run), inner).await)?;
        run.finish();
        return Ok(AlwaysOtherOutputs {});
    }

    // first: GET /things
    run.enter("first")?;
    let attempt = async {
        run.step("first", client.list_things()).await?.require_success()?.finish();
        run.record("first", &[]);
        Ok::<_, WorkflowError>(())
    };
    match attempt.await {
        Ok(()) => {
            // on
            run.hand_over("$workflows.last");
            let _outputs = run
                .workflow("first", super::last::last(&client.called(&run)).await)?;
            run.finish();
            return Ok(AlwaysOtherOutputs {});
        }
        Err(error) if error.ends_run() => return Err(error),
        Err(_error) => {
            // on
            run.hand_over("$workflows.last");
            let _outputs = run
                .workflow("first", super::last::last(&client.called(&run)).await)?;
            run.finish();
            return Ok(AlwaysOtherOutputs {});
        }
    }
}

/// Goes on with a run of `always-other` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_always_other(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AlwaysOtherOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    always_other(&client.resuming(state)).await
}

/// Outputs of the workflow `always-other`.
#[derive(Clone, Debug, PartialEq)]
pub struct AlwaysOtherOutputs {}
