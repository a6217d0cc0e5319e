// Printed by arazzo-codegen; changes are lost. Seal: 7f10225459d3ccb1
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "wait-until-active",
    10458579695637786741,
);

/// The workflow `wait-until-active`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn wait_until_active(
    client: &Client,
    inputs: WaitUntilActiveInputs,
) -> Result<WaitUntilActiveOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    arazzo_runtime::steps! {
        Step { Get = "get", Put = "put", List = "list", }
    }

    let mut name: Option<String> = run.restored("get", "name")?;
    let mut size: Option<i64> = run.restored("get", "size")?;
    let mut first: Option<String> = run.restored("list", "first")?;
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
                        .require(
                            "$statusCode == 200",
                            |response| response.status() == 200,
                        )?
                        .answer();
                    let get = run.json::<GetAnswer>("get", &response)?;
                    name = Some(get.name);
                    size = get.size;
                    run.record("get", &[("name", &name), ("size", &size)]);
                    Ok::<_, WorkflowError>(response)
                };
                match attempt.await {
                    Ok(response) => {
                        if arazzo_runtime::eq(response.at("/state"), "active") {
                            // done
                            None
                        } else if arazzo_runtime::lt(response.at("/size"), 1) {
                            // wait
                            run.goto("get", "get");
                            Some(Step::Get)
                        } else {
                            // on
                            run.goto("get", "list");
                            Some(Step::List)
                        }
                    }
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if error.status() == Some(404) {
                            // make
                            run.goto("get", "put");
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
                                    size,
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
                // back
                run.goto("put", "get");
                Some(Step::Get)
            }
            Step::List => {
                // list: GET /things
                run.enter("list")?;
                let list = run
                    .step("list", client.list_things())
                    .await?
                    .require_success()?
                    .json_or_default::<Vec<Thing>>()?;
                first = list.first().map(|it| &it.name).cloned();
                run.record("list", &[("first", &first)]);
                None
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(WaitUntilActiveOutputs {
        name: run.output("$steps.get.outputs.name", name)?,
        first,
    })
}

/// Goes on with a run of `wait-until-active` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_wait_until_active(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<WaitUntilActiveOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = WaitUntilActiveInputs {
        id: state.input("id")?,
    };
    wait_until_active(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `wait-until-active`.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitUntilActiveInputs {
    pub id: String,
}

/// Outputs of the workflow `wait-until-active`.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitUntilActiveOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
    size: Option<i64>,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", size = "size", }
}
