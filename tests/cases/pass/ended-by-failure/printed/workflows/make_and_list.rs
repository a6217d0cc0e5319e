// Printed by arazzo-codegen; changes are lost. Seal: c01ace68501d604d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `make-and-list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make_and_list(
    client: &Client,
    inputs: MakeAndListInputs,
) -> Result<MakeAndListOutputs, WorkflowError> {
    let mut run = Run::new("make-and-list", client.http());
    enum Step {
        Get,
        List,
    }

    let mut get_name: Option<String> = None;
    let mut list_first: Option<String> = None;
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
                    Ok(()) => Some(Step::List),
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
                    list_first = list.first().map(|it| &it.name).cloned();
                    run.done("list", &[("first", &list_first)]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) => {
                        // stop
                        run.end(error);
                        None
                    }
                }
            }
        };
    }

    Ok(MakeAndListOutputs {
        name: run.output("$steps.get.outputs.name", get_name)?,
        first: list_first,
    })
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
