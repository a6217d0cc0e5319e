// Printed by arazzo-codegen; changes are lost. Seal: 90e455dda7e45f20
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    15504171754337827860,
);

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(
    client: &Client,
    inputs: SendInputs,
) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("trace", &inputs.trace), ("page", &inputs.page)],
    )?;

    // send: GET /things
    if run.is_due("send") {
        run.step(
                "send",
                client
                    .send()
                    .header("X-Trace", Some(&inputs.trace))
                    .header("X-Level", Some("3"))
                    .query("page", Some(&inputs.page))
                    .query("sort", Some("up")),
            )
            .await?
            .require_success()?
            .finish();
        run.done("send", &[]).await?;
    }

    // place: GET /things/{thing id}/{page}/{thing id}#{fragment}
    if run.is_due("place") {
        run.step("place", client.place("a/b", &inputs.page.to_string()))
            .await?
            .require_success()?
            .finish();
        run.done("place", &[]).await?;
    }

    run.finish();
    Ok(SendOutputs {})
}

/// Goes on with a run of `send` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_send(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SendOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SendInputs {
        trace: state.input("trace")?,
        page: state.input("page")?,
    };
    send(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub trace: String,
    pub page: i64,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
