// Printed by arazzo-codegen; changes are lost. Seal: f5fab1cc34a23e9f
use arazzo_runtime::{Run, WorkflowError};
use super::super::types::things::Thing;
use super::super::types::labels::{PrintLabelRequest, PrintLabelResponse};

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
    let mut run = Run::new("label", things.http());

    // get: GET /things/{thing_id}
    let get = run
        .step("get", things.get_thing(&inputs.id))
        .await?
        .require_success()?
        .json::<Thing>()?;
    run.done("get", &[("name", &get.name)]);

    // print: POST /labels
    let print = run
        .step(
            "print",
            labels
                .print_label(
                    &PrintLabelRequest {
                        text: get.name.clone(),
                    },
                ),
        )
        .await?
        .require_success()?
        .json::<PrintLabelResponse>()?;
    run.done("print", &[("number", &print.number)]);

    Ok(LabelOutputs {
        number: print.number,
    })
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
