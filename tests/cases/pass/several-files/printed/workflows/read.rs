// Printed by arazzo-codegen; changes are lost. Seal: 357246b24100cf01
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    4693461217379222409,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /things/{id}
    let (all, city) = if run.is_due("read") {
        let read = run
            .step("read", client.read("1"))
            .await?
            .require_success()?
            .json::<Thing>()?;
        run.done(
                "read",
                &[
                    ("all", &read),
                    (
                        "city",
                        &read
                            .owner
                            .as_deref()
                            .and_then(|it| it.address.as_ref())
                            .and_then(|it| it.city.as_ref()),
                    ),
                ],
            )
            .await?;
        (
            read.clone(),
            read
                .owner
                .as_deref()
                .and_then(|it| it.address.as_ref())
                .and_then(|it| it.city.as_ref())
                .cloned(),
        )
    } else {
        (run.restored("read", "all")?, run.restored("read", "city")?)
    };

    run.finish();
    Ok(ReadOutputs { all, city })
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
    /// `$steps.read.outputs.all`
    pub all: Thing,
    /// `$steps.read.outputs.city`
    pub city: Option<String>,
}
