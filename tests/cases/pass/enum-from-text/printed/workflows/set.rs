// Printed by arazzo-codegen; changes are lost. Seal: 2b8a97470e847394
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Mode, Thing};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "set",
    3951284066313139493,
);

/// The workflow `set`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn set(
    client: &Client,
    inputs: SetInputs,
) -> Result<SetOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("mode", &inputs.mode)])?;

    // set: PUT /thing
    let mode = if run.is_due("set") {
        let set = run
            .step(
                "set",
                client
                    .set(
                        Some(&Mode::from(inputs.mode.as_str())),
                        &Thing {
                            mode: Some(Mode::from(inputs.mode.as_str())),
                            others: Some(
                                vec![Mode::from(inputs.mode.as_str()), Mode::from("slow")],
                            ),
                        },
                    ),
            )
            .await?
            .require_success()?
            .json_or_default::<SetAnswer>()?;
        run.done("set", &[("mode", &set.mode)]).await?;
        set.mode
    } else {
        run.restored("set", "mode")?
    };

    run.finish();
    Ok(SetOutputs { mode })
}

/// Goes on with a run of `set` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_set(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SetOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SetInputs {
        mode: state.input("mode")?,
    };
    set(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `set`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetInputs {
    pub mode: String,
}

/// Outputs of the workflow `set`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetOutputs {
    /// `$steps.set.outputs.mode`
    pub mode: Option<Mode>,
}

/// What is read of the answer to `set`.
#[derive(Default)]
struct SetAnswer {
    mode: Option<Mode>,
}

arazzo_runtime::object! {
    SetAnswer : Default { mode = "mode", }
}
