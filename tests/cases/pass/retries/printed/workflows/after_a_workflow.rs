// Printed by arazzo-codegen; changes are lost. Seal: fb8a0c3aa7176392
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::make::MakeInputs;

/// The workflow `after-a-workflow`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn after_a_workflow(
    client: &Client,
    inputs: AfterAWorkflowInputs,
) -> Result<AfterAWorkflowOutputs, WorkflowError> {
    let mut run = Run::new("after-a-workflow", client.http());
    enum Step {
        Get,
    }

    let mut get_name: Option<String> = None;
    let mut next = Some(Step::Get);
    while let Some(step) = next {
        next = match step {
            Step::Get => {
                // get: GET /things/{thing_id}
                run.enter("get")?;
                let attempt = async {
                    let get = run
                        .step("get", client.get_thing(&inputs.id))
                        .await?
                        .require_success()?
                        .json::<Thing>()?;
                    get_name = Some(get.name);
                    run.done("get", &[("name", &get_name)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) => {
                        if run
                            .retry(
                                "get",
                                "make",
                                3,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await
                        {
                            // make
                            let status_code = run
                                .need("get", "$statusCode", error.status().map(i64::from))?;
                            run.workflow(
                                "get",
                                super::make::make(
                                        client,
                                        MakeInputs {
                                            id: inputs.id.clone(),
                                            reason: format!("status {}", status_code),
                                        },
                                    )
                                    .await,
                            )?;
                            Some(Step::Get)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
        };
    }

    Ok(AfterAWorkflowOutputs {
        name: run.output("$steps.get.outputs.name", get_name)?,
    })
}

/// Inputs of the workflow `after-a-workflow`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterAWorkflowInputs {
    pub id: String,
}

/// Outputs of the workflow `after-a-workflow`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterAWorkflowOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
}
