// Printed by arazzo-codegen; changes are lost. Seal: f9c6d29758c672b5
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `never`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn never(client: &Client) -> Result<NeverOutputs, WorkflowError> {
    let mut run = Run::new("never", client.http());
    enum Step {
        First,
    }

    let mut next = Some(Step::First);
    while let Some(step) = next {
        next = match step {
            Step::First => {
                // first: GET /things
                run.enter("first")?;
                run.step("first", client.list_things())
                    .await?
                    .require_success()?
                    .finish();
                run.done("first", &[]);
                // stop
                None
            }
        };
    }

    Ok(NeverOutputs {})
}

/// Outputs of the workflow `never`.
#[derive(Clone, Debug, PartialEq)]
pub struct NeverOutputs {}
