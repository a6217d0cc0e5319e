// Printed by arazzo-codegen; changes are lost. Seal: b31589f91419416c
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make-and-list",
    475767556054572434,
);

/// The workflow `make-and-list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn make_and_list(
    client: &Client,
    inputs: MakeAndListInputs,
) -> Result<MakeAndListOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    arazzo_runtime::steps! {
        Step { Get = "get", List = "list", }
    }

    let mut name: Option<String> = run.restored("get", "name")?;
    let mut first: Option<String> = run.restored("list", "first")?;
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
                    Ok(()) => Some(Step::List),
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        // stop
                        run.end(error);
                        None
                    }
                }
            }
            Step::List => {
                // list: GET /things
                run.enter("list")?;
                let attempt = async {
                    let list = run
                        .step("list", client.list_things())
                        .await?
                        .require_success()?
                        .json_or_default::<Vec<Thing>>()?;
                    first = list.first().map(|it| &it.name).cloned();
                    run.record("list", &[("first", &first)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        // stop
                        run.end(error);
                        None
                    }
                }
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(MakeAndListOutputs {
        name: run.output("$steps.get.outputs.name", name)?,
        first,
    })
}

/// Goes on with a run of `make-and-list` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_make_and_list(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MakeAndListOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = MakeAndListInputs {
        id: state.input("id")?,
    };
    make_and_list(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make-and-list`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeAndListInputs {
    pub id: String,
}

/// Outputs of the workflow `make-and-list`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeAndListOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
