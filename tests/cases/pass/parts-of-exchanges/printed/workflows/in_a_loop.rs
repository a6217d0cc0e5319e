// Printed by arazzo-codegen; changes are lost. Seal: a29627514dc92145
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `in-a-loop`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn in_a_loop(
    client: &Client,
    inputs: InALoopInputs,
) -> Result<InALoopOutputs, WorkflowError> {
    let mut run = Run::new("in-a-loop", client.http());
    enum Step {
        Get,
    }

    let mut get_status: Option<i64> = None;
    let mut get_tag: Option<String> = None;
    let mut get_address: Option<String> = None;
    let mut next = Some(Step::Get);
    while let Some(step) = next {
        next = match step {
            Step::Get => {
                // get: GET /things/{thing_id}
                run.enter("get")?;
                let response = run
                    .step("get", client.get_thing(&inputs.id))
                    .await?
                    .require_success()?
                    .answer();
                get_status = Some(i64::from(response.status()));
                get_tag = response.header("ETag").map(str::to_owned);
                get_address = Some(response.url().to_owned());
                run.done(
                    "get",
                    &[
                        ("status", &get_status),
                        ("tag", &get_tag),
                        ("address", &get_address),
                    ],
                );
                if arazzo_runtime::eq(response.header("X-More"), "yes") {
                    // again
                    run.goto("get", "get");
                    Some(Step::Get)
                } else {
                    None
                }
            }
        };
    }

    Ok(InALoopOutputs {
        status: run.output("$steps.get.outputs.status", get_status)?,
        tag: get_tag,
        address: run.output("$steps.get.outputs.address", get_address)?,
    })
}

/// Inputs of the workflow `in-a-loop`.
#[derive(Clone, Debug, PartialEq)]
pub struct InALoopInputs {
    pub id: String,
}

/// Outputs of the workflow `in-a-loop`.
#[derive(Clone, Debug, PartialEq)]
pub struct InALoopOutputs {
    /// `$steps.get.outputs.status`
    pub status: i64,
    /// `$steps.get.outputs.tag`
    pub tag: Option<String>,
    /// `$steps.get.outputs.address`
    pub address: String,
}
