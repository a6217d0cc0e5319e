// Printed by arazzo-codegen; changes are lost. Seal: a8182c0abb8a6542
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::make::MakeInputs;

/// The workflow `find`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn find(
    client: &Client,
    inputs: FindInputs,
) -> Result<FindOutputs, WorkflowError> {
    let mut run = Run::new("find", client.http());
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
                    let response = run
                        .step("get", client.get_thing(&inputs.id))
                        .await?
                        .require_success()?
                        .answer();
                    let get = run.json::<Thing>("get", &response)?;
                    get_name = Some(get.name);
                    run.done("get", &[("name", &get_name)]);
                    Ok::<_, WorkflowError>(response)
                };
                match attempt.await {
                    Ok(response) => {
                        if arazzo_runtime::eq(response.at("/state"), "inactive") {
                            // renew
                            let name = run
                                .need("get", "$steps.get.outputs.name", get_name.clone())?;
                            let outputs = run
                                .workflow(
                                    "get",
                                    super::make::make(
                                            client,
                                            MakeInputs {
                                                id: name,
                                                reason: Some("inactive".to_owned()),
                                            },
                                        )
                                        .await,
                                )?;
                            return Ok(FindOutputs { name: outputs.name });
                        } else {
                            None
                        }
                    }
                    Err(error) => {
                        if error.status() == Some(404) {
                            // make
                            let outputs = run
                                .workflow(
                                    "get",
                                    super::make::make(
                                            client,
                                            MakeInputs {
                                                id: inputs.id.clone(),
                                                reason: inputs.reason.clone(),
                                            },
                                        )
                                        .await,
                                )?;
                            return Ok(FindOutputs { name: outputs.name });
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
        };
    }

    Ok(FindOutputs {
        name: run.output("$steps.get.outputs.name", get_name)?,
    })
}

/// Inputs of the workflow `find`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindInputs {
    pub id: String,
    pub reason: Option<String>,
}

/// Outputs of the workflow `find`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
}
