// Printed by arazzo-codegen; changes are lost. Seal: ea9733557f78d99a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `after-a-step`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn after_a_step(
    client: &Client,
    inputs: AfterAStepInputs,
) -> Result<AfterAStepOutputs, WorkflowError> {
    let mut run = Run::new("after-a-step", client.http());
    enum Step {
        Get,
        Put,
    }

    let mut get_name: Option<String> = None;
    let mut back: Option<Step> = None;
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
                    Ok(()) => {
                        // done
                        None
                    }
                    Err(error) => {
                        if error.status() == Some(404)
                            && run
                                .retry(
                                    "get",
                                    "make",
                                    1,
                                    std::time::Duration::from_millis(0),
                                    &error,
                                )
                                .await
                        {
                            // make
                            back = Some(Step::Get);
                            Some(Step::Put)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
            Step::Put => {
                // put: PUT /things/{thing_id}
                run.enter("put")?;
                run.step(
                        "put",
                        client
                            .put_thing(
                                "missing",
                                &inputs.id,
                                &Thing {
                                    name: "new".to_owned(),
                                    size: None,
                                    fragile: None,
                                    state: None,
                                    parts: None,
                                },
                            ),
                    )
                    .await?
                    .require_success()?
                    .finish();
                run.done("put", &[]);
                back.take()
            }
        };
    }

    Ok(AfterAStepOutputs {
        name: get_name,
    })
}

/// Inputs of the workflow `after-a-step`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterAStepInputs {
    pub id: String,
}

/// Outputs of the workflow `after-a-step`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterAStepOutputs {
    /// `$steps.get.outputs.name`
    pub name: Option<String>,
}
