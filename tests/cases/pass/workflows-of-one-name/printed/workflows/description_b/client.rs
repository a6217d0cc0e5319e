// Printed by arazzo-codegen; changes are lost. Seal: 5b2faf1edad2c0f1
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "client",
    16471624330776517094,
);

/// The workflow `client`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn client(
    client: &Client,
    inputs: ClientInputs,
) -> Result<ClientOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("p", &inputs.p), ("q", &inputs.q)],
    )?;

    // get: GET /{id}
    if run.is_due("get") {
        run.step("get", client.get_thing(&inputs.p.clone().into()))
            .await?
            .require_success()?
            .finish();
        run.done("get", &[]).await?;
    }

    run.finish();
    Ok(ClientOutputs {})
}

/// Goes on with a run of `client` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_client_workflow(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ClientOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ClientInputs {
        p: state.input("p")?,
        q: state.input("q")?,
    };
    self::client(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `client`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientInputs {
    pub p: String,
    pub q: Option<String>,
}

/// Outputs of the workflow `client`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientOutputs {}
