// Printed by arazzo-codegen; changes are lost. Seal: 598c1bb728615b5d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    12633474739230315532,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /thing
    let (number, integer, text) = if run.is_due("read") {
        let read = run
            .step("read", client.read())
            .await?
            .require_success()?
            .json_or_default::<Thing>()?;
        run.done(
                "read",
                &[
                    (
                        "number",
                        &read
                            .readings
                            .as_ref()
                            .and_then(|it| it.get(1))
                            .and_then(|it| it.as_ref()),
                    ),
                    (
                        "integer",
                        &read
                            .by_name
                            .as_ref()
                            .and_then(|it| it.get("b"))
                            .and_then(|it| it.as_ref()),
                    ),
                    (
                        "text",
                        &read
                            .names
                            .as_ref()
                            .and_then(|it| it.first())
                            .and_then(|it| it.as_ref()),
                    ),
                ],
            )
            .await?;
        (
            read
                .readings
                .as_ref()
                .and_then(|it| it.get(1))
                .and_then(|it| it.as_ref())
                .copied(),
            read
                .by_name
                .as_ref()
                .and_then(|it| it.get("b"))
                .and_then(|it| it.as_ref())
                .copied(),
            read
                .names
                .as_ref()
                .and_then(|it| it.first())
                .and_then(|it| it.as_ref())
                .cloned(),
        )
    } else {
        (
            run.restored("read", "number")?,
            run.restored("read", "integer")?,
            run.restored("read", "text")?,
        )
    };

    run.finish();
    Ok(ReadOutputs {
        number,
        integer,
        text,
    })
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read(&client.resuming(state)).await
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.number`
    pub number: Option<f64>,
    /// `$steps.read.outputs.integer`
    pub integer: Option<i64>,
    /// `$steps.read.outputs.text`
    pub text: Option<String>,
}
