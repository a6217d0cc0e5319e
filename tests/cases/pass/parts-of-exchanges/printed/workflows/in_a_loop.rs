// Printed by arazzo-codegen; changes are lost. Seal: e633c89585ceb3df
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "in-a-loop",
    1495732773672025899,
);

/// The workflow `in-a-loop`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn in_a_loop(
    client: &Client,
    inputs: InALoopInputs,
) -> Result<InALoopOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;
    arazzo_runtime::steps! {
        Step { Get = "get", }
    }

    let mut status: Option<i64> = run.restored("get", "status")?;
    let mut tag: Option<String> = run.restored("get", "tag")?;
    let mut address: Option<String> = run.restored("get", "address")?;
    let mut next = run.first(Step::Get);
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
                status = Some(i64::from(response.status()));
                tag = response.header("ETag").map(str::to_owned);
                address = Some(response.url().to_owned());
                run.record(
                    "get",
                    &[("status", &status), ("tag", &tag), ("address", &address)],
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
        run.go(next, None).await?;
    }

    run.finish();
    Ok(InALoopOutputs {
        status: run.output("$steps.get.outputs.status", status)?,
        tag,
        address: run.output("$steps.get.outputs.address", address)?,
    })
}

/// Goes on with a run of `in-a-loop` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_in_a_loop(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<InALoopOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = InALoopInputs {
        id: state.input("id")?,
    };
    in_a_loop(&client.resuming(state), inputs).await
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
