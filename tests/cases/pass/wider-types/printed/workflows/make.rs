// Printed by arazzo-codegen; changes are lost. Seal: a83e98035be5191e
use arazzo_runtime::{Json, Run, WorkflowError};
use serde::Serialize;
use std::collections::BTreeMap;
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make",
    666066479148775003,
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
        &[
            ("size", &inputs.size),
            ("sizes", &inputs.sizes),
            ("labels", &inputs.labels),
            ("ways", &inputs.ways),
            ("owner", &inputs.owner),
        ],
    )?;

    // make: POST /things
    if run.is_due("make") {
        run.step(
                "make",
                client
                    .make(
                        Some(
                            &Json::new(|| {
                                arazzo_runtime::serde_json::json!(& inputs.size)
                            }),
                        ),
                        Some(
                            &Json::new(|| {
                                arazzo_runtime::serde_json::json!(& inputs.ways)
                            }),
                        ),
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "size" : & inputs.size, "sizes" : & inputs.sizes, "labels"
                                : & inputs.labels, "owner" : & inputs.owner }
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
        size: state.input("size")?,
        sizes: state.input("sizes")?,
        labels: state.input("labels")?,
        ways: state.input("ways")?,
        owner: state.input("owner")?,
    };
    make(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub size: i64,
    pub sizes: Vec<i64>,
    pub labels: BTreeMap<String, String>,
    pub ways: Vec<String>,
    pub owner: Owner,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {}
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Owner {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Box<Owner>>,
}

arazzo_runtime::object! {
    Owner { name = "name", age = "age", friend = "friend", }
}
