// Printed by arazzo-codegen; changes are lost. Seal: 4226002a1343bcb9
use arazzo_runtime::{Json, Run, WorkflowError};
use serde::Serialize;
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "replace",
    3637672575572310077,
);

/// The workflow `replace`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn replace(
    client: &Client,
    inputs: ReplaceInputs,
) -> Result<ReplaceOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("id", &inputs.id), ("name", &inputs.name), ("thing", &inputs.thing)],
    )?;

    // written: PUT /things/{thing_id}
    if run.is_due("written") {
        run.step(
                "written",
                client
                    .put_thing(
                        "repair",
                        &inputs.id,
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "name" : & inputs.id, "parts" : ["a", "c"], "size" : 5 }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("written", &[]).await?;
    }

    // made: PUT /things/{thing_id}
    if run.is_due("made") {
        run.step(
                "made",
                client
                    .put_thing(
                        "repair",
                        &inputs.id,
                        &Json::new(|| arazzo_runtime::replace::jsonpath(
                            arazzo_runtime::replace::pointer(
                                arazzo_runtime::serde_json::json!(& inputs.thing),
                                "/size",
                                arazzo_runtime::serde_json::json!(7),
                            ),
                            "$.parts[*]",
                            arazzo_runtime::serde_json::json!(& inputs.id),
                        )),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("made", &[]).await?;
    }

    run.finish();
    Ok(ReplaceOutputs {})
}

/// Goes on with a run of `replace` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_replace(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReplaceOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ReplaceInputs {
        id: state.input("id")?,
        name: state.input("name")?,
        thing: state.input("thing")?,
    };
    replace(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `replace`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceInputs {
    pub id: String,
    pub name: Option<String>,
    pub thing: ReplaceInputsThing,
}

/// Outputs of the workflow `replace`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceOutputs {}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplaceInputsThing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    ReplaceInputsThing : Default { name = "name", }
}
