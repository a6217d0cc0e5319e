// Printed by arazzo-codegen; changes are lost. Seal: a41300402ba835e4
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "replace",
    16368548918461607964,
);

/// Replaces a thing.
///
/// It is worn.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn replace(
    client: &Client,
    inputs: ReplaceInputs,
) -> Result<ReplaceOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;

    // put: PUT /things/{thing_id}
    // A new one comes.
    if run.is_due("put") {
        run.step(
                "put",
                client
                    .put_thing(
                        "worn",
                        &inputs.id,
                        &Thing {
                            name: "new".to_owned(),
                            size: None,
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

    // list: GET /things
    // All of them.
    let first = if run.is_due("list") {
        let list = run
            .step("list", client.list_things())
            .await?
            .require_success()?
            .json_or_default::<Vec<Thing>>()?;
        run.done("list", &[("first", &list.first().map(|it| &it.name))]).await?;
        list.first().map(|it| &it.name).cloned()
    } else {
        run.restored("list", "first")?
    };

    run.finish();
    Ok(ReplaceOutputs { first })
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
    };
    replace(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `replace`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceInputs {
    /// Which one.
    pub id: String,
}

/// Outputs of the workflow `replace`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
}
