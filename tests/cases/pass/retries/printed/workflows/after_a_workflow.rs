// Printed by arazzo-codegen; changes are lost. Seal: 27a4b06f3732083c
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::workflows::make::MakeInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "after-a-workflow",
    16167210692472420208,
);

/// The workflow `after-a-workflow`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn after_a_workflow(
    client: &Client,
    inputs: AfterAWorkflowInputs,
) -> Result<AfterAWorkflowOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
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
                    Ok(()) => None,
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if run
                            .retry(
                                "get",
                                "make",
                                3,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await?
                        {
                            // make
                            let status_code = run
                                .need("get", "$statusCode", error.status().map(i64::from))?;
                            run.workflow(
                                "get",
                                super::make::make(
                                        &client.apart(&run),
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
        run.go(next, None).await?;
    }

    run.finish();
    Ok(AfterAWorkflowOutputs {
        name: run.output("$steps.get.outputs.name", name)?,
    })
}

/// Goes on with a run of `after-a-workflow` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_after_a_workflow(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AfterAWorkflowOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = AfterAWorkflowInputs {
        id: state.input("id")?,
    };
    after_a_workflow(&client.resuming(state), inputs).await
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

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
