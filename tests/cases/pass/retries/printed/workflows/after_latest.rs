// Printed by arazzo-codegen; changes are lost. Seal: 93e8089fcbae6131
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "after-latest",
    13126199301883715614,
);

/// The workflow `after-latest`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn after_latest(client: &Client) -> Result<AfterLatestOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // latest runs first
    let latest = if run.is_due("$workflows.latest") {
        let latest = run
            .workflow("latest", super::latest::latest(&client.called(&run)).await)?;
        run.done("$workflows.latest", &[("name", &latest.name)]).await?;
        latest
    } else {
        super::latest::LatestOutputs {
            name: run.restored("$workflows.latest", "name")?,
        }
    };

    let outputs = after_latest_after(&client.called(&run), &latest).await?;
    run.finish();
    Ok(outputs)
}

/// Goes on with a run of `after-latest` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_after_latest(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AfterLatestOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    after_latest(&client.resuming(state)).await
}

/// The workflow `after-latest` after those that it depends on, whose outputs are given.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn after_latest_after(
    client: &Client,
    latest: &super::latest::LatestOutputs,
) -> Result<AfterLatestOutputs, WorkflowError> {
    const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
            "after-latest",
            6436078076364842247,
        )
        .part();
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    let mut latest = if run.is_due("$workflows.latest") {
        latest.clone()
    } else {
        super::latest::LatestOutputs {
            name: run.restored("$workflows.latest", "name")?,
        }
    };
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
                    let name_value = run
                        .need(
                            "get",
                            "$workflows.latest.outputs.name",
                            latest.name.as_ref(),
                        )?;
                    let get = run
                        .step("get", client.get_thing(name_value))
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
                                "again",
                                1,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await?
                        {
                            // again
                            latest = run
                                .workflow(
                                    "get",
                                    super::latest::latest(&client.apart(&run)).await,
                                )?;
                            run.record("$workflows.latest", &[("name", &latest.name)]);
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
    Ok(AfterLatestOutputs {
        name: run.output("$steps.get.outputs.name", name)?,
        id: latest.name.clone(),
    })
}

/// Outputs of the workflow `after-latest`.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterLatestOutputs {
    /// `$steps.get.outputs.name`
    pub name: String,
    /// `$workflows.latest.outputs.name`
    pub id: Option<String>,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
