// Printed by arazzo-codegen; changes are lost. Seal: 9e15f74ea8b7dab3
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "self",
    3440594282300902319,
);

/// The workflow `self`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn self_(
    client: &Client,
    inputs: SelfInputs,
) -> Result<SelfOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("self", &inputs.self_), ("Self", &inputs.self__), ("crate", &inputs.crate_)],
    )?;

    // a: POST /thing/{id}
    if run.is_due("a") {
        let self_ = run.need("a", "$inputs.self", inputs.self_.as_ref())?;
        run.step("a", client.write(self_, "r", "i")).await?.require_success()?.finish();
        run.done("a", &[]).await?;
    }

    // b: POST /thing/{id}
    if run.is_due("b") {
        let self_value = run.need("b", "$inputs.self", inputs.self_.as_ref())?;
        let self_value2 = run.need("b", "$inputs.Self", inputs.self__.as_ref())?;
        let crate_ = run.need("b", "$inputs.crate", inputs.crate_.as_ref())?;
        run.step(
                "b",
                client
                    .write(
                        &format!("{}-{}-{}", self_value, self_value2, crate_),
                        "r",
                        "i",
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("b", &[]).await?;
    }

    // c: POST /thing/{id}
    if run.is_due("c") {
        let crate_value = run.need("c", "$inputs.crate", inputs.crate_.as_ref())?;
        let self_value3 = run.need("c", "$inputs.Self", inputs.self__.as_ref())?;
        run.step(
                "c",
                client.write(&format!("{}-{}", crate_value, self_value3), "r", "i"),
            )
            .await?
            .require_success()?
            .finish();
        run.done("c", &[]).await?;
    }

    run.finish();
    Ok(SelfOutputs {})
}

/// Goes on with a run of `self` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_self_(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SelfOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SelfInputs {
        self_: state.input("self")?,
        self__: state.input("Self")?,
        crate_: state.input("crate")?,
    };
    self_(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `self`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfInputs {
    pub self_: Option<String>,
    pub self__: Option<String>,
    pub crate_: Option<String>,
}

/// Outputs of the workflow `self`.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfOutputs {}
