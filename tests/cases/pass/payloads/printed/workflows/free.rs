// Printed by arazzo-codegen; changes are lost. Seal: 925e7d4669e22379
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "free",
    954414986638739910,
);

/// The workflow `free`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn free(
    client: &Client,
    inputs: FreeInputs,
) -> Result<FreeOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("name", &inputs.name)])?;

    // free: POST /free
    if run.is_due("free") {
        run.step(
                "free",
                client
                    .free(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "any" : [1, { "thing" : & inputs.name }], "none" : null }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("free", &[]).await?;
    }

    run.finish();
    Ok(FreeOutputs {})
}

/// Goes on with a run of `free` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_free(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FreeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = FreeInputs {
        name: state.input("name")?,
    };
    free(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `free`.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeInputs {
    pub name: String,
}

/// Outputs of the workflow `free`.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeOutputs {}
