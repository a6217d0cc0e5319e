// Printed by arazzo-codegen; changes are lost. Seal: cc2a53be52aa6a94
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::put_first::PutFirstInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "call",
    8565507208159999420,
);

/// The workflow `call`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn call(
    client: &Client,
    inputs: CallInputs,
) -> Result<CallOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("id", &inputs.id), ("limit", &inputs.limit)],
    )?;

    // put-first runs first
    let mut put_first = if run.is_due("$workflows.put-first") {
        let id = run.need("put-first", "$inputs.id", inputs.id.clone())?;
        let put_first = run
            .workflow(
                "put-first",
                super::put_first::put_first(&client.called(&run), PutFirstInputs { id })
                    .await,
            )?;
        run.done("$workflows.put-first", &[("name", &put_first.name)]).await?;
        put_first
    } else {
        super::put_first::PutFirstOutputs {
            name: run.restored("$workflows.put-first", "name")?,
        }
    };
    arazzo_runtime::steps! {
        Step { Look = "look", Get = "get", List = "list", }
    }

    let mut outputs_name: Option<String> = run.restored("look", "$0")?;
    let mut first: Option<Thing> = run.restored("list", "first")?;
    let mut next = run.first(Step::Look);
    let mut back: Option<Step> = run.back();
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
                                    &client.called(&run),
                                    PutFirstInputs {
                                        id: "other".to_owned(),
                                    },
                                )
                                .await,
                        )?;
                    put_first = look.clone();
                    run.record("$workflows.put-first", &[("name", &put_first.name)]);
                    outputs_name = Some(look.name);
                    run.record("look", &[("$0", &outputs_name)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => {
                        if arazzo_runtime::eq(&outputs_name, "bolt")
                            && arazzo_runtime::gt(inputs.limit, 1)
                        {
                            // done
                            None
                        } else {
                            Some(Step::Get)
                        }
                    }
                    Err(error) if error.ends_run() => return Err(error),
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
                    run.record("get", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => Some(Step::List),
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if run
                            .retry(
                                "get",
                                "refresh",
                                2,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await?
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
                first = list.first().cloned();
                run.record("list", &[("first", &first)]);
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
        run.go(next, back).await?;
    }

    run.finish();
    Ok(CallOutputs {
        first,
        name: put_first.name,
    })
}

/// Goes on with a run of `call` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_call(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CallOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = CallInputs {
        id: state.input("id")?,
        limit: state.input("limit")?,
    };
    call(&client.resuming(state), inputs).await
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
