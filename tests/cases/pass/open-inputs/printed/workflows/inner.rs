// Printed by arazzo-codegen; changes are lost. Seal: 064353c3a3637302
use arazzo_runtime::{Run, Value, WorkflowError};
use serde::Serialize;
use std::collections::BTreeMap;
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "inner",
    16969773688857556911,
);

/// The workflow `inner`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn inner(
    client: &Client,
    inputs: InnerInputs,
) -> Result<InnerOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("labels", &inputs.labels)])?;

    // label: PUT /labels
    if run.is_due("label") {
        run.step("label", client.label(&arazzo_runtime::to_value(&inputs.labels)))
            .await?
            .require_success()?
            .finish();
        run.done("label", &[]).await?;
    }

    run.finish();
    Ok(InnerOutputs {})
}

/// Goes on with a run of `inner` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_inner(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<InnerOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = InnerInputs {
        labels: state.input("labels")?,
    };
    inner(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `inner`.
#[derive(Clone, Debug, PartialEq)]
pub struct InnerInputs {
    pub labels: InnerInputsLabels,
}

/// Outputs of the workflow `inner`.
#[derive(Clone, Debug, PartialEq)]
pub struct InnerOutputs {}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InnerInputsLabels {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<InnerInputsLabelsInner>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, i64>,
}

arazzo_runtime::object! {
    InnerInputsLabels : Default { name = "name", inner = "inner", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InnerInputsLabelsInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    InnerInputsLabelsInner : Default { a = "a", ..rest }
}
