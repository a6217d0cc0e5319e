// Printed by arazzo-codegen; changes are lost. Seal: 6760e23b240b774e
use arazzo_runtime::{Run, WorkflowError};
use serde::Serialize;
use std::collections::BTreeMap;
use super::super::client::Client;
use super::super::workflows::inner::InnerInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "outer",
    10481240822509311288,
);

/// The workflow `outer`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn outer(
    client: &Client,
    inputs: OuterInputs,
) -> Result<OuterOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("labels", &inputs.labels)])?;

    // call: the workflow inner
    if run.is_due("call") {
        let labels = run
            .need_as(
                "call",
                "$inputs.labels",
                Some(&arazzo_runtime::to_value(&inputs.labels)),
            )?;
        run.workflow(
            "call",
            super::inner::inner(&client.called(&run), InnerInputs { labels }).await,
        )?;
        run.done("call", &[]).await?;
    }

    run.finish();
    Ok(OuterOutputs {})
}

/// Goes on with a run of `outer` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_outer(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<OuterOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = OuterInputs {
        labels: state.input("labels")?,
    };
    outer(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `outer`.
#[derive(Clone, Debug, PartialEq)]
pub struct OuterInputs {
    pub labels: OuterInputsLabels,
}

/// Outputs of the workflow `outer`.
#[derive(Clone, Debug, PartialEq)]
pub struct OuterOutputs {}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OuterInputsLabels {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<OuterInputsLabelsInner>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, i32>,
}

arazzo_runtime::object! {
    OuterInputsLabels : Default { name = "name", inner = "inner", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OuterInputsLabelsInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, String>,
}

arazzo_runtime::object! {
    OuterInputsLabelsInner : Default { a = "a", ..rest }
}
