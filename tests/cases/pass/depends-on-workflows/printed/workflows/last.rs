// Printed by arazzo-codegen; changes are lost. Seal: ff1da88a9515e273
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::first::FirstInputs;
use super::super::workflows::second::SecondInputs;
use super::super::workflows::third::ThirdInputs;

/// The workflow `last`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn last(
    client: &Client,
    inputs: LastInputs,
) -> Result<LastOutputs, WorkflowError> {
    let mut run = Run::new("last", client.http());
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

    // second runs first
    let second = run
        .workflow(
            "second",
            super::second::second_after_workflow(
                    client,
                    SecondInputs {
                        id: inputs.id.clone(),
                        note: inputs.note.clone(),
                    },
                    &first,
                )
                .await,
        )?;

    // third runs first
    run.workflow(
        "third",
        super::third::third_after(
                client,
                ThirdInputs {
                    id: inputs.id.clone(),
                },
                &first,
                &second,
            )
            .await,
    )?;

    // write: PUT /things/{id}
    run.step("write", client.write(&second.name, &Thing { name: first.name.clone() }))
        .await?
        .require_success()?
        .finish();
    run.done("write", &[]);

    Ok(LastOutputs { name: first.name })
}

/// Inputs of the workflow `last`.
#[derive(Clone, Debug, PartialEq)]
pub struct LastInputs {
    pub id: String,
    pub note: Option<String>,
}

/// Outputs of the workflow `last`.
#[derive(Clone, Debug, PartialEq)]
pub struct LastOutputs {
    /// `$workflows.first.outputs.name`
    pub name: String,
}
