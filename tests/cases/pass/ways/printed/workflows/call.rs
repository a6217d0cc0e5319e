// Printed by arazzo-codegen; changes are lost. Seal: 66d0fa9f3a4aab94
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::put_first::PutFirstInputs;

/// The workflow `call`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn call(
    client: &Client,
    inputs: CallInputs,
) -> Result<CallOutputs, WorkflowError> {
    let mut run = Run::new("call", client.http());

    // put-first runs first
    let id = run.need("put-first", "$inputs.id", inputs.id.clone())?;
    let put_first = run
        .workflow(
            "put-first",
            super::put_first::put_first(client, PutFirstInputs { id }).await,
        )?;
    enum Step {
        Look,
        Get,
        List,
    }

    let mut look_outputs_name: Option<String> = None;
    let mut list_first: Option<Thing> = None;
    let mut back: Option<Step> = None;
    let mut next = Some(Step::Look);
    while let Some(step) = next {
        next = match step {
            Step::Look => {
                // look: the workflow put-first
                run.enter("look")?;
                let attempt = async {
                    let look = run
                        .workflow(
                            "look",
                            super::put_first::put_first(
                                    client,
                                    PutFirstInputs {
                                        id: "other".to_owned(),
                                    },
                                )
                                .await,
                        )?;
                    look_outputs_name = Some(look.name);
                    run.done("look", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => {
                        if arazzo_runtime::eq(&look_outputs_name, "bolt")
                            && arazzo_runtime::gt(inputs.limit, 1)
                        {
                            // done
                            None
                        } else {
                            Some(Step::Get)
                        }
                    }
                    Err(_error) => {
                        // on
                        run.goto("look", "list");
                        Some(Step::List)
                    }
                }
            }
            Step::Get => {
                // get: GET /things/{thing_id}
                run.enter("get")?;
                let attempt = async {
                    run.step("get", client.get_thing("1"))
                        .await?
                        .require_success()?
                        .finish();
                    run.done("get", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => Some(Step::List),
                    Err(error) => {
                        if run
                            .retry(
                                "get",
                                "refresh",
                                2,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await
                        {
                            // refresh
                            back = Some(Step::Get);
                            Some(Step::List)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
            Step::List => {
                // list: GET /things
                run.enter("list")?;
                let response = run
                    .step("list", client.list_things())
                    .await?
                    .require_success()?
                    .answer();
                let list = run.json_or_default::<Vec<Thing>>("list", &response)?;
                list_first = list.first().cloned();
                run.done("list", &[("first", &list_first)]);
                if back.is_some() {
                    back.take()
                } else if response.status() == 206 {
                    // back
                    run.goto("list", "get");
                    Some(Step::Get)
                } else {
                    None
                }
            }
        };
    }

    Ok(CallOutputs {
        first: list_first,
        name: put_first.name,
    })
}

/// Inputs of the workflow `call`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallInputs {
    pub id: Option<String>,
    pub limit: Option<i64>,
}

/// Outputs of the workflow `call`.
#[derive(Clone, Debug, PartialEq)]
pub struct CallOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<Thing>,
    /// `$workflows.put-first.outputs.name`
    pub name: String,
}
