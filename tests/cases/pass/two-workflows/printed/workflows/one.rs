// Printed by arazzo-codegen; changes are lost. Seal: af7d40e9d4e8ffc4
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "one",
    9695349730892086918,
);

/// The workflow `one`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn one(client: &Client) -> Result<OneOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // set: PUT /thing
    let name = if run.is_due("set") {
        let set = run
            .step(
                "set",
                client
                    .set(
                        Some(1),
                        Some(
                            &Thing {
                                name: Some("one".to_owned()),
                            },
                        ),
                    ),
            )
            .await?
            .require_success()?
            .json_or_default::<Thing>()?;
        run.done("set", &[("name", &set.name)]).await?;
        set.name
    } else {
        run.restored("set", "name")?
    };

    run.finish();
    Ok(OneOutputs { name })
}

/// Goes on with a run of `one` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_one(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<OneOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    one(&client.resuming(state)).await
}

/// Outputs of the workflow `one`.
#[derive(Clone, Debug, PartialEq)]
pub struct OneOutputs {
    /// `$steps.set.outputs.name`
    pub name: Option<String>,
}
