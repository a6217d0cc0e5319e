// Printed by arazzo-codegen; changes are lost. Seal: a5e2b9399ddc534a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "again",
    2545090287173222015,
);

/// The workflow `again`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn again(client: &Client) -> Result<AgainOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    arazzo_runtime::steps! {
        Step { Get = "get", Send = "send", }
    }

    let mut picture: Option<Vec<u8>> = run.restored_bytes("get", "picture")?;
    let mut next = run.first(Step::Get);
    while let Some(step) = next {
        next = match step {
            Step::Get => {
                // get: GET /pictures/{id}
                run.enter("get")?;
                let response = run
                    .step("get", client.get_picture("1"))
                    .await?
                    .require_success()?
                    .answer();
                picture = Some(response.bytes().to_vec());
                run.record("get", &[("picture", &arazzo_runtime::Base64(&picture))]);
                Some(Step::Send)
            }
            Step::Send => {
                // send: POST /raw
                run.enter("send")?;
                let attempt = async {
                    let picture_value = run
                        .need(
                            "send",
                            "$steps.get.outputs.picture",
                            picture.as_ref().map(|it| it.clone().into()),
                        )?;
                    run.step("send", client.send_raw(&picture_value))
                        .await?
                        .require_success()?
                        .finish();
                    run.record("send", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => None,
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if run
                            .retry(
                                "send",
                                "once",
                                1,
                                std::time::Duration::from_millis(0),
                                &error,
                            )
                            .await?
                        {
                            // once
                            Some(Step::Send)
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
    Ok(AgainOutputs {
        picture: run.output("$steps.get.outputs.picture", picture)?,
    })
}

/// Goes on with a run of `again` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_again(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AgainOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    again(&client.resuming(state)).await
}

/// Outputs of the workflow `again`.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainOutputs {
    /// `$steps.get.outputs.picture`
    pub picture: Vec<u8>,
}
