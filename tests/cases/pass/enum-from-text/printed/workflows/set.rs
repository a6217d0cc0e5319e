// Printed by arazzo-codegen; changes are lost. Seal: cc799f1ccb25b088
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Mode, Thing};

/// The workflow `set`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn set(
    client: &Client,
    inputs: SetInputs,
) -> Result<SetOutputs, WorkflowError> {
    let mut run = Run::new("set", client.http());

    // set: PUT /thing
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
        .json_or_default::<Thing>()?;
    run.done("set", &[("mode", &set.mode)]);

    Ok(SetOutputs { mode: set.mode })
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
