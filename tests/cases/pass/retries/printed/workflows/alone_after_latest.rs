// Printed by arazzo-codegen; changes are lost. Seal: 559ab9d9f96fe56c
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "alone-after-latest",
    4225261597881743373,
);

/// The workflow `alone-after-latest`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn alone_after_latest(
    client: &Client,
) -> Result<AloneAfterLatestOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // latest runs first
    let mut latest = if run.is_due("$workflows.latest") {
        let latest = run
            .workflow("latest", super::latest::latest(&client.called(&run)).await)?;
        run.done("$workflows.latest", &[("name", &latest.name)]).await?;
        latest
    } else {
        super::latest::LatestOutputs {
            name: run.restored("$workflows.latest", "name")?,
        }
    };
    arazzo_runtime::steps! {
        Step { Get = "get", }
    }

    let mut next = run.first(Step::Get);
    while let Some(step) = next {
        next = match step {
            Step::Get => {
                // get: GET /things/{thing_id}
                run.enter("get")?;
                let attempt = async {
                    let name = run
                        .need(
                            "get",
                            "$workflows.latest.outputs.name",
                            latest.name.as_ref(),
                        )?;
                    run.step("get", client.get_thing(name))
                        .await?
                        .require_success()?
                        .finish();
                    run.record("get", &[]);
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
    Ok(AloneAfterLatestOutputs {})
}

/// Goes on with a run of `alone-after-latest` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_alone_after_latest(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AloneAfterLatestOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    alone_after_latest(&client.resuming(state)).await
}

/// Outputs of the workflow `alone-after-latest`.
#[derive(Clone, Debug, PartialEq)]
pub struct AloneAfterLatestOutputs {}
