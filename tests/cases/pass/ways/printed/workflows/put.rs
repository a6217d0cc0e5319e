// Printed by arazzo-codegen; changes are lost. Seal: bfed9e4754c4bf40
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "put",
    3571167483988081823,
);

/// The workflow `put`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn put(
    client: &Client,
    inputs: PutInputs,
) -> Result<PutOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("id", &inputs.id), ("reason", &inputs.reason), ("size", &inputs.size)],
    )?;

    // put: PUT /things/{thing_id}
    if run.is_due("put") {
        run.step(
                "put",
                client
                    .put_thing(
                        &inputs.reason,
                        &inputs.id,
                        &Thing {
                            name: "bolt".to_owned(),
                            size: inputs.size,
                            fragile: None,
                            state: None,
                            parts: None,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("put", &[]).await?;
    }

    run.finish();
    Ok(PutOutputs {})
}

/// Goes on with a run of `put` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_put(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<PutOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = PutInputs {
        id: state.input("id")?,
        reason: state.input("reason")?,
        size: state.input("size")?,
    };
    put(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `put`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutInputs {
    pub id: String,
    pub reason: String,
    pub size: Option<i64>,
}

/// Outputs of the workflow `put`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutOutputs {}
