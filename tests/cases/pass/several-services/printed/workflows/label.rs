// Printed by arazzo-codegen; changes are lost. Seal: 2937282b125d6e3b
use arazzo_runtime::{Run, WorkflowError};
use super::super::types::things::GetThingResponse;
use super::super::types::labels::{PrintLabelRequest, PrintLabelResponse};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "label",
    4465454367891996743,
);

/// The workflow `label`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn label(
    things: &super::super::client::things::Client,
    labels: &super::super::client::labels::Client,
    inputs: LabelInputs,
) -> Result<LabelOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, things.http(), &[("id", &inputs.id)])?;

    // get: GET /things/{thing_id}
    let name = if run.is_due("get") {
        let get = run
            .step("get", things.get_thing(&inputs.id))
            .await?
            .require_success()?
            .json::<GetThingResponse>()?;
        run.done("get", &[("name", &get.name)]).await?;
        get.name
    } else {
        run.restored("get", "name")?
    };

    // print: POST /labels
    let number = if run.is_due("print") {
        let print = run
            .step(
                "print",
                labels
                    .print_label(
                        &PrintLabelRequest {
                            text: name.clone(),
                        },
                    ),
            )
            .await?
            .require_success()?
            .json::<PrintLabelResponse>()?;
        run.done("print", &[("number", &print.number)]).await?;
        print.number
    } else {
        run.restored("print", "number")?
    };

    run.finish();
    Ok(LabelOutputs { number })
}

/// Goes on with a run of `label` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_label(
    things: &super::super::client::things::Client,
    labels: &super::super::client::labels::Client,
    state: arazzo_runtime::State,
) -> Result<LabelOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = LabelInputs {
        id: state.input("id")?,
    };
    label(&things.resuming(state), labels, inputs).await
}

/// Inputs of the workflow `label`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelInputs {
    pub id: String,
}

/// Outputs of the workflow `label`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelOutputs {
    /// `$steps.print.outputs.number`
    pub number: i64,
}
