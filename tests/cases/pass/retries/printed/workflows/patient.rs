// Printed by arazzo-codegen; changes are lost. Seal: 80233e0793dfdafb
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "patient",
    8629256480889171411,
);

/// The workflow `patient`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn patient(client: &Client) -> Result<PatientOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    arazzo_runtime::steps! {
        Step { List = "list", }
    }

    let mut first: Option<String> = run.restored("list", "first")?;
    let mut next = run.first(Step::List);
    while let Some(step) = next {
        next = match step {
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
                        if error.status() == Some(503)
                            && run
                                .retry(
                                    "list",
                                    "busy",
                                    2,
                                    std::time::Duration::from_millis(500),
                                    &error,
                                )
                                .await?
                        {
                            // busy
                            Some(Step::List)
                        } else if error.status() == Some(503) {
                            // stop
                            run.end(error);
                            None
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
    Ok(PatientOutputs { first })
}

/// Goes on with a run of `patient` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_patient(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<PatientOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    patient(&client.resuming(state)).await
}

/// Outputs of the workflow `patient`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatientOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
}
