// Printed by arazzo-codegen; changes are lost. Seal: b5532e5000314f30
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::workflows::copy::CopyInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "call",
    15031799734457928715,
);

/// The workflow `call`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn call(client: &Client) -> Result<CallOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // call: the workflow copy
    if run.is_due("call") {
        run.workflow(
            "call",
            super::copy::copy(
                    &client.called(&run),
                    CopyInputs {
                        text: Some("given".to_owned()),
                        secret: None,
                        kind: None,
                        count: None,
                        list: None,
                        object: None,
                        choice: None,
                        any: None,
                    },
                )
                .await,
        )?;
        run.done("call", &[]).await?;
    }

    run.finish();
    Ok(CallOutputs {})
}

/// Goes on with a run of `call` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_call(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CallOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    call(&client.resuming(state)).await
}

/// Outputs of the workflow `call`.
#[derive(Clone, Debug, PartialEq)]
pub struct CallOutputs {}
