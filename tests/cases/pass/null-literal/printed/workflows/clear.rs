// Printed by arazzo-codegen; changes are lost. Seal: 763149e073f40975
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "clear",
    58201537911505682,
);

/// The workflow `clear`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn clear(
    client: &Client,
    inputs: ClearInputs,
) -> Result<ClearOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("name", &inputs.name)])?;

    // clear: PATCH /thing
    if run.is_due("clear") {
        run.step(
                "clear",
                client
                    .clear(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "note" : null, "name" : & inputs.name }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("clear", &[]).await?;
    }

    run.finish();
    Ok(ClearOutputs {})
}

/// Goes on with a run of `clear` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_clear(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ClearOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ClearInputs {
        name: state.input("name")?,
    };
    clear(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `clear`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClearInputs {
    pub name: String,
}

/// Outputs of the workflow `clear`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClearOutputs {}
