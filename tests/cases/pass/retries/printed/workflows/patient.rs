// Printed by arazzo-codegen; changes are lost. Seal: d0eda47ca19b2f78
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `patient`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn patient(client: &Client) -> Result<PatientOutputs, WorkflowError> {
    let mut run = Run::new("patient", client.http());
    enum Step {
        List,
    }

    let mut list_first: Option<String> = None;
    let mut next = Some(Step::List);
    while let Some(step) = next {
        next = match step {
            Step::List => {
                // list: GET /things
                run.enter("list")?;
                let attempt = async {
                    let list = run
                        .step("list", client.list_things())
                        .await?
                        .require_success()?
                        .json_or_default::<Vec<Thing>>()?;
                    list_first = list.first().map(|it| &it.name).cloned();
                    run.done("list", &[("first", &list_first)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) => {
                        if error.status() == Some(503)
                            && run
                                .retry(
                                    "list",
                                    "busy",
                                    2,
                                    std::time::Duration::from_millis(500),
                                    &error,
                                )
                                .await
                        {
                            // busy
                            Some(Step::List)
                        } else if error.status() == Some(503) {
                            // stop
                            run.end(error);
                            None
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
        };
    }

    Ok(PatientOutputs {
        first: list_first,
    })
}

/// Outputs of the workflow `patient`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatientOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
}
