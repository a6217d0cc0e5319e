// Printed by arazzo-codegen; changes are lost. Seal: 675033fd6ae0c571
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::first::FirstInputs;

/// The workflow `second`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn second(
    client: &Client,
    inputs: SecondInputs,
) -> Result<SecondOutputs, WorkflowError> {
    let mut run = Run::new("second", client.http());
    run.check(
        "id",
        "minLength: 1",
        arazzo_runtime::ge(arazzo_runtime::rule::characters(&inputs.id), 1),
    )?;

    // first runs first
    let first = run
        .workflow(
            "first",
            super::first::first(
                    client,
                    FirstInputs {
                        id: inputs.id.clone(),
                    },
                )
                .await,
        )?;

    second_after_workflow(client, inputs, &first).await
}

/// The workflow `second` after those that it depends on, whose outputs are given.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn second_after_workflow(
    client: &Client,
    inputs: SecondInputs,
    first: &super::first::FirstOutputs,
) -> Result<SecondOutputs, WorkflowError> {
    let mut run = Run::new("second", client.http());
    run.check(
        "id",
        "minLength: 1",
        arazzo_runtime::ge(arazzo_runtime::rule::characters(&inputs.id), 1),
    )?;
    let note = inputs.note.unwrap_or_else(|| "none".to_owned());

    // write: PUT /things/{id}
    run.step("write", client.write(&inputs.id, &Thing { name: note.clone() }))
        .await?
        .require_success()?
        .finish();
    run.done("write", &[]);

    Ok(SecondOutputs {
        name: first.name.clone(),
    })
}

/// Inputs of the workflow `second`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecondInputs {
    pub id: String,
    pub note: Option<String>,
}

/// Outputs of the workflow `second`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecondOutputs {
    /// `$workflows.first.outputs.name`
    pub name: String,
}
