// Printed by arazzo-codegen; changes are lost. Seal: 430e0edc025d568c
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::workflows::make::MakeInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "find",
    1288019677875699115,
);

/// The workflow `find`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn find(
    client: &Client,
    inputs: FindInputs,
) -> Result<FindOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("id", &inputs.id), ("reason", &inputs.reason)],
    )?;
    if let Some(inner) = run.handed_over("$workflows.make") {
        let outputs = run
            .workflow("", super::make::resume_make(&client.called(&run), inner).await)?;
        run.finish();
        return Ok(FindOutputs { name: outputs.name });
    }

    arazzo_runtime::steps! {
        Step { Get = "get", }
    }

    let mut name: Option<String> = run.restored("get", "name")?;
    let mut next = run.first(Step::Get);
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
                    let get = run.json::<GetAnswer>("get", &response)?;
                    name = Some(get.name);
                    run.record("get", &[("name", &name)]);
                    Ok::<_, WorkflowError>(response)
                };
                match attempt.await {
                    Ok(response) => {
                        if arazzo_runtime::eq(response.at("/state"), "inactive") {
                            // renew
                            let name_value = run
                                .need("get", "$steps.get.outputs.name", name.clone())?;
                            run.hand_over("$workflows.make");
                            let outputs = run
                                .workflow(
                                    "get",
                                    super::make::make(
                                            &client.called(&run),
                                            MakeInputs {
                                                id: name_value,
                                                reason: Some("inactive".to_owned()),
                                            },
                                        )
                                        .await,
                                )?;
                            run.finish();
                            return Ok(FindOutputs { name: outputs.name });
                        } else {
                            None
                        }
                    }
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if error.status() == Some(404) {
                            // make
                            run.hand_over("$workflows.make");
                            let outputs = run
                                .workflow(
                                    "get",
                                    super::make::make(
                                            &client.called(&run),
                                            MakeInputs {
                                                id: inputs.id.clone(),
                                                reason: inputs.reason.clone(),
                                            },
                                        )
                                        .await,
                                )?;
                            run.finish();
                            return Ok(FindOutputs { name: outputs.name });
                        } else if error.status() == Some(410) {
                            // elsewhere
                            let x_new_id = run
                                .need(
                                    "get",
                                    "$response.header.X-New-Id",
                                    error.header("X-New-Id").map(str::to_owned),
                                )?;
                            run.hand_over("$workflows.make");
                            let outputs = run
                                .workflow(
                                    "get",
                                    super::make::make(
                                            &client.called(&run),
                                            MakeInputs {
                                                id: x_new_id,
                                                reason: None,
                                            },
                                        )
                                        .await,
                                )?;
                            run.finish();
                            return Ok(FindOutputs { name: outputs.name });
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
    Ok(FindOutputs {
        name: run.output("$steps.get.outputs.name", name)?,
    })
}

/// Goes on with a run of `find` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_find(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<FindOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = FindInputs {
        id: state.input("id")?,
        reason: state.input("reason")?,
    };
    find(&client.resuming(state), inputs).await
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

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
