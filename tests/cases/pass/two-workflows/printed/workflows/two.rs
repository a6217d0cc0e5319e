// Printed by arazzo-codegen; changes are lost. Seal: 4e9d0dd255cda292
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "two",
    14113673315171075017,
);

/// The workflow `two`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn two(client: &Client) -> Result<TwoOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // set: PUT /thing
    if run.is_due("set") {
        run.step("set", client.set(None, None)).await?.require_success()?.finish();
        run.done("set", &[]).await?;
    }

    // again: PUT /thing
    if run.is_due("again") {
        run.step(
                "again",
                client
                    .set(
                        None,
                        Some(
                            &Thing {
                                name: Some("two".to_owned()),
                            },
                        ),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("again", &[]).await?;
    }

    run.finish();
    Ok(TwoOutputs {})
}

/// Goes on with a run of `two` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_two(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<TwoOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    two(&client.resuming(state)).await
}

/// Outputs of the workflow `two`.
#[derive(Clone, Debug, PartialEq)]
pub struct TwoOutputs {}
