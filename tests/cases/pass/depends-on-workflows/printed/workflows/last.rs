// Printed by arazzo-codegen; changes are lost. Seal: a9cd3b8b10f27146
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::first::FirstInputs;
use super::super::workflows::second::SecondInputs;
use super::super::workflows::third::ThirdInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "last",
    9892665239137126925,
);

/// The workflow `last`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn last(
    client: &Client,
    inputs: LastInputs,
) -> Result<LastOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("id", &inputs.id), ("note", &inputs.note)],
    )?;
    run.check(
        "id",
        "minLength: 1",
        arazzo_runtime::ge(arazzo_runtime::rule::characters(&inputs.id), 1),
    )?;

    // first runs first
    let first = if run.is_due("$workflows.first") {
        let first = run
            .workflow(
                "first",
                super::first::first(
                        &client.called(&run),
                        FirstInputs {
                            id: inputs.id.clone(),
                        },
                    )
                    .await,
            )?;
        run.done("$workflows.first", &[("name", &first.name)]).await?;
        first
    } else {
        super::first::FirstOutputs {
            name: run.restored("$workflows.first", "name")?,
        }
    };

    // second runs first
    let second = if run.is_due("$workflows.second") {
        let second = run
            .workflow(
                "second",
                super::second::second_after_workflow(
                        &client.called(&run),
                        SecondInputs {
                            id: inputs.id.clone(),
                            note: inputs.note.clone(),
                        },
                        &first,
                    )
                    .await,
            )?;
        run.done("$workflows.second", &[("name", &second.name)]).await?;
        second
    } else {
        super::second::SecondOutputs {
            name: run.restored("$workflows.second", "name")?,
        }
    };

    // third runs first
    if run.is_due("$workflows.third") {
        run.workflow(
            "third",
            super::third::third_after(
                    &client.called(&run),
                    ThirdInputs {
                        id: inputs.id.clone(),
                    },
                )
                .await,
        )?;
        run.done("$workflows.third", &[]).await?;
    }

    // write: PUT /things/{id}
    if run.is_due("write") {
        run.step(
                "write",
                client.write(&second.name, &Thing { name: first.name.clone() }),
            )
            .await?
            .require_success()?
            .finish();
        run.done("write", &[]).await?;
    }

    run.finish();
    Ok(LastOutputs { name: first.name })
}

/// Goes on with a run of `last` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_last(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<LastOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = LastInputs {
        id: state.input("id")?,
        note: state.input("note")?,
    };
    last(&client.resuming(state), inputs).await
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
