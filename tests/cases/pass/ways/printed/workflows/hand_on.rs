// Printed by arazzo-codegen; changes are lost. Seal: 96248f1cf47617b4
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::workflows::put::PutInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "hand-on",
    6872002047509337204,
);

/// The workflow `hand-on`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn hand_on(
    client: &Client,
    inputs: HandOnInputs,
) -> Result<HandOnOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    if let Some(inner) = run.handed_over("$workflows.put") {
        let _outputs = run
            .workflow("", super::put::resume_put(&client.called(&run), inner).await)?;
        run.finish();
        return Ok(HandOnOutputs {});
    }

    arazzo_runtime::steps! {
        Step { Get = "get", }
    }

    let mut response_body_name: Option<String> = run.restored("get", "$0")?;
    let mut status_code: Option<i64> = run.restored("get", "$1")?;
    let mut response_header_e_tag: Option<String> = run.restored("get", "$2")?;
    let mut response_body_size: Option<i64> = run.restored("get", "$3")?;
    let mut next = run.first(Step::Get);
    while let Some(step) = next {
        next = match step {
            Step::Get => {
                // get: GET /things/{thing_id}
                run.enter("get")?;
                let attempt = async {
                    let id = run.need("get", "$inputs.id", inputs.id.as_ref())?;
                    let response = run
                        .step("get", client.get_thing(id))
                        .await?
                        .require_success()?
                        .answer();
                    let get = run.json::<GetAnswer>("get", &response)?;
                    response_body_name = Some(get.name);
                    status_code = Some(i64::from(response.status()));
                    response_header_e_tag = response.header("ETag").map(str::to_owned);
                    response_body_size = get.size;
                    run.record(
                        "get",
                        &[
                            ("$0", &response_body_name),
                            ("$1", &status_code),
                            ("$2", &response_header_e_tag),
                            ("$3", &response_body_size),
                        ],
                    );
                    Ok::<_, WorkflowError>(response)
                };
                match attempt.await {
                    Ok(response) => {
                        if arazzo_runtime::eq(response.at("/state"), "active") {
                            // on
                            let name = run
                                .need(
                                    "get",
                                    "$response.body#/name",
                                    response_body_name.clone(),
                                )?;
                            let status_code_value = run
                                .need("get", "$statusCode", status_code.as_ref())?;
                            let e_tag = run
                                .need(
                                    "get",
                                    "$response.header.ETag",
                                    response_header_e_tag.as_ref(),
                                )?;
                            run.hand_over("$workflows.put");
                            let _outputs = run
                                .workflow(
                                    "get",
                                    super::put::put(
                                            &client.called(&run),
                                            PutInputs {
                                                id: name,
                                                reason: format!(
                                                    "status {}, tag {}", status_code_value, e_tag
                                                ),
                                                size: response_body_size,
                                            },
                                        )
                                        .await,
                                )?;
                            run.finish();
                            return Ok(HandOnOutputs {});
                        } else {
                            None
                        }
                    }
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if arazzo_runtime::eq(error.at("/code"), 7) {
                            // on
                            let id_value = run
                                .need("get", "$inputs.id", inputs.id.clone())?;
                            let status_code_value2 = run
                                .need("get", "$statusCode", error.status().map(i64::from))?;
                            let message = run
                                .need(
                                    "get",
                                    "$response.body#/message",
                                    error.at("/message"),
                                )?;
                            run.hand_over("$workflows.put");
                            let _outputs = run
                                .workflow(
                                    "get",
                                    super::put::put(
                                            &client.called(&run),
                                            PutInputs {
                                                id: id_value,
                                                reason: format!(
                                                    "status {}, {}", status_code_value2,
                                                    arazzo_runtime::embed::text(message)
                                                ),
                                                size: error.status().map(i64::from),
                                            },
                                        )
                                        .await,
                                )?;
                            run.finish();
                            return Ok(HandOnOutputs {});
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
    Ok(HandOnOutputs {})
}

/// Goes on with a run of `hand-on` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_hand_on(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<HandOnOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = HandOnInputs {
        id: state.input("id")?,
    };
    hand_on(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `hand-on`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandOnInputs {
    pub id: Option<String>,
}

/// Outputs of the workflow `hand-on`.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOnOutputs {}
/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
    size: Option<i64>,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", size = "size", }
}
