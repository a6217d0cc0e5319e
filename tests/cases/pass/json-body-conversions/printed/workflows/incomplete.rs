// Printed by arazzo-codegen; changes are lost. Seal: f53274ab4e8c02b7
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "incomplete",
    5477554643076911581,
);

/// The workflow `incomplete`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn incomplete(
    client: &Client,
    inputs: IncompleteInputs,
) -> Result<IncompleteOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("number", &inputs.number)])?;

    // make: POST /things
    if run.is_due("make") {
        run.step(
                "make",
                client
                    .make(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "name" : inputs.number.to_string() }
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
    Ok(IncompleteOutputs {})
}

/// Goes on with a run of `incomplete` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_incomplete(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<IncompleteOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = IncompleteInputs {
        number: state.input("number")?,
    };
    incomplete(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `incomplete`.
#[derive(Clone, Debug, PartialEq)]
pub struct IncompleteInputs {
    pub number: i64,
}

/// Outputs of the workflow `incomplete`.
#[derive(Clone, Debug, PartialEq)]
pub struct IncompleteOutputs {}
