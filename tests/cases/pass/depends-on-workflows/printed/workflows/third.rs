// Printed by arazzo-codegen; changes are lost. Seal: 0a5b12ceb2fef525
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::first::FirstInputs;
use super::super::workflows::second::SecondInputs;

/// The workflow `third`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn third(
    client: &Client,
    inputs: ThirdInputs,
) -> Result<ThirdOutputs, WorkflowError> {
    let mut run = Run::new("third", client.http());

    // first runs first
    let first = run
        .workflow(
            "first",
            super::first::first(
                    client,
                    FirstInputs {
                        id: inputs.id.clone(),
                    },
                )
                .await,
        )?;

    // second runs first
    let second = run
        .workflow(
            "second",
            super::second::second_after_workflow(
                    client,
                    SecondInputs {
                        id: inputs.id.clone(),
                        note: None,
                    },
                    &first,
                )
                .await,
        )?;

    third_after(client, inputs, &first, &second).await
}

/// The workflow `third` after those that it depends on, whose outputs are given.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn third_after(
    client: &Client,
    inputs: ThirdInputs,
    _first: &super::first::FirstOutputs,
    _second: &super::second::SecondOutputs,
) -> Result<ThirdOutputs, WorkflowError> {
    let mut run = Run::new("third", client.http());
    enum Step {
        Write,
    }

    let mut next = Some(Step::Write);
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
                    run.done("write", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) => {
                        if run
                            .retry(
                                "write",
                                "again",
                                2,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await
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
    }

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
