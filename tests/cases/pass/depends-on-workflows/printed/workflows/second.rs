// Printed by arazzo-codegen; changes are lost. Seal: d8d02f89cf192172
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::first::FirstInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "second",
    5203482407064895577,
);

/// The workflow `second`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn second(
    client: &Client,
    inputs: SecondInputs,
) -> Result<SecondOutputs, WorkflowError> {
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

    let outputs = second_after_workflow(&client.called(&run), inputs, &first).await?;
    run.finish();
    Ok(outputs)
}

/// Goes on with a run of `second` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_second(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SecondOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SecondInputs {
        id: state.input("id")?,
        note: state.input("note")?,
    };
    second(&client.resuming(state), inputs).await
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
    const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
            "second",
            1262544442002380101,
        )
        .part();
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
    let note = inputs.note.unwrap_or_else(|| "none".to_owned());

    // write: PUT /things/{id}
    if run.is_due("write") {
        run.step("write", client.write(&inputs.id, &Thing { name: note.clone() }))
            .await?
            .require_success()?
            .finish();
        run.done("write", &[]).await?;
    }

    run.finish();
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
