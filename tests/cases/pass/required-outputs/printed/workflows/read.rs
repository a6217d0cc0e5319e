// Printed by arazzo-codegen; changes are lost. Seal: 5e771036c2362ab9
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    6684968641085950508,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(
    client: &Client,
    inputs: ReadInputs,
) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("given", &inputs.given), ("wanted", &inputs.wanted)],
    )?;

    // read: GET /thing
    let (id, name, nickname) = if run.is_due("read") {
        let read = run
            .step("read", client.read())
            .await?
            .require_success()?
            .json::<Thing>()?;
        run.done(
                "read",
                &[("id", &read.id), ("name", &read.name), ("nickname", &read.nickname)],
            )
            .await?;
        (read.id, read.name, read.nickname)
    } else {
        (
            run.restored("read", "id")?,
            run.restored("read", "name")?,
            run.restored("read", "nickname")?,
        )
    };

    run.finish();
    Ok(ReadOutputs {
        id: id.clone(),
        again: id,
        name,
        nickname,
        given: inputs.given,
        wanted: inputs.wanted,
    })
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ReadInputs {
        given: state.input("given")?,
        wanted: state.input("wanted")?,
    };
    read(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadInputs {
    pub given: String,
    pub wanted: Option<String>,
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.id`
    pub id: String,
    /// `$steps.read.outputs.id`
    pub again: String,
    /// `$steps.read.outputs.name`
    pub name: Option<String>,
    /// `$steps.read.outputs.nickname`
    pub nickname: Option<String>,
    /// `$inputs.given`
    pub given: String,
    /// `$inputs.wanted`
    pub wanted: Option<String>,
}
