// Printed by arazzo-codegen; changes are lost. Seal: 9e50b5c4b855b02a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "after-a-step",
    17299506400721119091,
);

/// The workflow `after-a-step`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn after_a_step(
    client: &Client,
    inputs: AfterAStepInputs,
) -> Result<AfterAStepOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    arazzo_runtime::steps! {
        Step { Get = "get", Put = "put", }
    }

    let mut name: Option<String> = run.restored("get", "name")?;
    let mut next = run.first(Step::Get);
    let mut back: Option<Step> = run.back();
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
                        .json::<GetAnswer>()?;
                    name = Some(get.name);
                    run.record("get", &[("name", &name)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => {
                        // done
                        None
                    }
                    Err(error) if error.ends_run() => return Err(error),
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
                                .await?
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
                run.record("put", &[]);
                back.take()
            }
        };
        run.go(next, back).await?;
    }

    run.finish();
    Ok(AfterAStepOutputs { name })
}

/// Goes on with a run of `after-a-step` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_after_a_step(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AfterAStepOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = AfterAStepInputs {
        id: state.input("id")?,
    };
    after_a_step(&client.resuming(state), inputs).await
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

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
