// Printed by arazzo-codegen; changes are lost. Seal: d7ea1ca5e68c2298
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "busy",
    6522563988881567454,
);

/// The workflow `busy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn busy(
    client: &Client,
    inputs: BusyInputs,
) -> Result<BusyOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    arazzo_runtime::steps! {
        Step { Put = "put", Get = "get", }
    }

    let mut name: Option<String> = run.restored("get", "name")?;
    let mut next = run.first(Step::Put);
    while let Some(step) = next {
        next = match step {
            Step::Put => {
                // put: PUT /things/{thing_id}
                run.enter("put")?;
                let attempt = async {
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
                    run.record("put", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => Some(Step::Get),
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if (error.status() == Some(429) || error.status() == Some(503))
                            && run
                                .retry(
                                    "put",
                                    "later",
                                    1,
                                    std::time::Duration::from_millis(500),
                                    &error,
                                )
                                .await?
                        {
                            // later
                            Some(Step::Put)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
            Step::Get => {
                // get: GET /things/{thing_id}
                run.enter("get")?;
                let attempt = async {
                    let get = run
                        .step("get", client.get_thing(&inputs.id))
                        .await?
                        .require(
                            "$statusCode == 200",
                            |response| response.status() == 200,
                        )?
                        .json::<GetAnswer>()?;
                    name = Some(get.name);
                    run.record("get", &[("name", &name)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if (error.status() == Some(429) || error.status() == Some(503))
                            && run
                                .retry(
                                    "get",
                                    "later",
                                    1,
                                    std::time::Duration::from_millis(500),
                                    &error,
                                )
                                .await?
                        {
                            // later
                            Some(Step::Get)
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
    Ok(BusyOutputs {
        name: run.output("$steps.get.outputs.name", name)?,
    })
}

/// Goes on with a run of `busy` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_busy(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<BusyOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = BusyInputs {
        id: state.input("id")?,
    };
    busy(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `busy`.
#[derive(Clone, Debug, PartialEq)]
pub struct BusyInputs {
    pub id: String,
}

/// Outputs of the workflow `busy`.
#[derive(Clone, Debug, PartialEq)]
pub struct BusyOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
