// Printed by arazzo-codegen; changes are lost. Seal: 1b6b0aa2cb183518
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "complete",
    337216366694440520,
);

/// The workflow `complete`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn complete(
    client: &Client,
    inputs: CompleteInputs,
) -> Result<CompleteOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("number", &inputs.number)])?;

    // make: POST /things
    if run.is_due("make") {
        run.step(
                "make",
                client
                    .make(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "id" : inputs.number.to_string(), "name" : "n", "owner" :
                                { "code" : inputs.number.to_string() } }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("make", &[]).await?;
    }

    run.finish();
    Ok(CompleteOutputs {})
}

/// Goes on with a run of `complete` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_complete(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CompleteOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = CompleteInputs {
        number: state.input("number")?,
    };
    complete(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `complete`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteInputs {
    pub number: i64,
}

/// Outputs of the workflow `complete`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteOutputs {}
