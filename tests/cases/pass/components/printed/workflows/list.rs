// Printed by arazzo-codegen; changes are lost. Seal: b790487a3775bc74
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "list",
    9446389617009519952,
);

/// The workflow `list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn list(
    client: &Client,
    inputs: ListInputs,
) -> Result<ListOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("limit", &inputs.limit)])?;
    arazzo_runtime::steps! {
        Step { First = "first", Second = "second", }
    }

    let mut name: Option<String> = run.restored("first", "name")?;
    let mut second_name: Option<String> = run.restored("second", "name")?;
    let mut next = run.first(Step::First);
    while let Some(step) = next {
        next = match step {
            Step::First => {
                // first: GET /things
                run.enter("first")?;
                let attempt = async {
                    let response = run
                        .step(
                            "first",
                            client
                                .list_things(
                                    inputs.limit,
                                    Some(&"common".to_owned().into()),
                                ),
                        )
                        .await?
                        .require_success()?
                        .answer();
                    let first = run.json_or_default::<Vec<Thing>>("first", &response)?;
                    name = first.first().map(|it| &it.name).cloned();
                    run.record("first", &[("name", &name)]);
                    Ok::<_, WorkflowError>(response)
                };
                match attempt.await {
                    Ok(response) => {
                        if arazzo_runtime::eq(
                            arazzo_runtime::length(response.at("")),
                            0,
                        ) {
                            // none
                            None
                        } else {
                            Some(Step::Second)
                        }
                    }
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if error.status() == Some(503)
                            && run
                                .retry(
                                    "first",
                                    "busy",
                                    1,
                                    std::time::Duration::from_millis(0),
                                    &error,
                                )
                                .await?
                        {
                            // busy
                            Some(Step::First)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
            Step::Second => {
                // second: GET /things
                run.enter("second")?;
                let attempt = async {
                    let second = run
                        .step(
                            "second",
                            client.list_things(Some(3), Some(&"own".to_owned().into())),
                        )
                        .await?
                        .require_success()?
                        .json_or_default::<Vec<Thing>>()?;
                    second_name = second.first().map(|it| &it.name).cloned();
                    run.record("second", &[("name", &second_name)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if error.status() == Some(503)
                            && run
                                .retry(
                                    "second",
                                    "busy",
                                    1,
                                    std::time::Duration::from_millis(0),
                                    &error,
                                )
                                .await?
                        {
                            // busy
                            Some(Step::Second)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(ListOutputs {
        first: name,
        second: second_name,
    })
}

/// Goes on with a run of `list` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_list(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ListOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ListInputs {
        limit: state.input("limit")?,
    };
    list(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInputs {
    pub limit: Option<i64>,
}

/// Outputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOutputs {
    /// `$steps.first.outputs.name`
    pub first: Option<String>,
    /// `$steps.second.outputs.name`
    pub second: Option<String>,
}
