// Printed by arazzo-codegen; changes are lost. Seal: 368e6d5e6d159e8e
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "remove",
    17299566984193967592,
);

/// The workflow `remove`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn remove(
    client: &Client,
    inputs: RemoveInputs,
) -> Result<RemoveOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;

    // remove: DELETE /things/{id}
    if run.is_due("remove") {
        run.step("remove", client.remove(&inputs.id))
            .await?
            .require("$statusCode == 204", |response| response.status() == 204)?
            .finish();
        run.done("remove", &[]).await?;
    }

    // ping: POST /ping
    let said = if run.is_due("ping") {
        let ping = run
            .step("ping", client.ping())
            .await?
            .require_success()?
            .json_or_default::<Value>()?;
        run.done("ping", &[("said", &ping.pointer("/said"))]).await?;
        ping.pointer("/said").cloned()
    } else {
        run.restored("ping", "said")?
    };

    run.finish();
    Ok(RemoveOutputs { said })
}

/// Goes on with a run of `remove` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_remove(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<RemoveOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = RemoveInputs {
        id: state.input("id")?,
    };
    remove(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `remove`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveInputs {
    pub id: String,
}

/// Outputs of the workflow `remove`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveOutputs {
    /// `$steps.ping.outputs.said`
    pub said: Option<Value>,
}
