// Printed by arazzo-codegen; changes are lost. Seal: 9619e9a0520bbec1
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make",
    6844515147294208082,
);

/// The workflow `make`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make(
    client: &Client,
    inputs: MakeInputs,
) -> Result<MakeOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("name", &inputs.name), ("colour", &inputs.colour), ("size", &inputs.size)],
    )?;

    // make: POST /things
    if run.is_due("make") {
        let size = run.need("make", "$inputs.size", inputs.size.as_ref())?;
        run.step(
                "make",
                client
                    .make(
                        &Json::new(|| arazzo_runtime::object_of([
                            (
                                "name",
                                Some(arazzo_runtime::serde_json::json!(& inputs.name)),
                            ),
                            (
                                "colour",
                                inputs.colour.as_ref().map(arazzo_runtime::to_value),
                            ),
                            (
                                "parts",
                                Some(arazzo_runtime::serde_json::json!([{ "size" : size }])),
                            ),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("make", &[]).await?;
    }

    run.finish();
    Ok(MakeOutputs {})
}

/// Goes on with a run of `make` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_make(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MakeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = MakeInputs {
        name: state.input("name")?,
        colour: state.input("colour")?,
        size: state.input("size")?,
    };
    make(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub name: String,
    pub colour: Option<String>,
    pub size: Option<i64>,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {}
