// Printed by arazzo-codegen; changes are lost. Seal: a4647a14d530fd29
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::first::FirstInputs;
use super::super::workflows::second::SecondInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "third",
    1044697498830938638,
);

/// The workflow `third`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn third(
    client: &Client,
    inputs: ThirdInputs,
) -> Result<ThirdOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;

    // first runs first
    let first = if run.is_due("$workflows.first") {
        let first = run
            .workflow(
                "first",
                super::first::first(
                        &client.called(&run),
                        FirstInputs {
                            id: inputs.id.clone(),
                        },
                    )
                    .await,
            )?;
        run.done("$workflows.first", &[("name", &first.name)]).await?;
        first
    } else {
        super::first::FirstOutputs {
            name: run.restored("$workflows.first", "name")?,
        }
    };

    // second runs first
    if run.is_due("$workflows.second") {
        run.workflow(
            "second",
            super::second::second_after_workflow(
                    &client.called(&run),
                    SecondInputs {
                        id: inputs.id.clone(),
                        note: None,
                    },
                    &first,
                )
                .await,
        )?;
        run.done("$workflows.second", &[]).await?;
    }

    let outputs = third_after(&client.called(&run), inputs).await?;
    run.finish();
    Ok(outputs)
}

/// Goes on with a run of `third` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_third(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ThirdOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ThirdInputs {
        id: state.input("id")?,
    };
    third(&client.resuming(state), inputs).await
}

/// The workflow `third` after those that it depends on, whose outputs are given.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn third_after(
    client: &Client,
    inputs: ThirdInputs,
) -> Result<ThirdOutputs, WorkflowError> {
    const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
            "third",
            7099986746693583255,
        )
        .part();
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    arazzo_runtime::steps! {
        Step { Write = "write", }
    }

    let mut next = run.first(Step::Write);
    while let Some(step) = next {
        next = match step {
            Step::Write => {
                // write: PUT /things/{id}
                run.enter("write")?;
                let attempt = async {
                    run.step(
                            "write",
                            client.write(&inputs.id, &Thing { name: "third".to_owned() }),
                        )
                        .await?
                        .require_success()?
                        .finish();
                    run.record("write", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if run
                            .retry(
                                "write",
                                "again",
                                2,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await?
                        {
                            // again
                            Some(Step::Write)
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
    Ok(ThirdOutputs {})
}

/// Inputs of the workflow `third`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThirdInputs {
    pub id: String,
}

/// Outputs of the workflow `third`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThirdOutputs {}
