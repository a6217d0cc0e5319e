// Printed by arazzo-codegen; changes are lost. Seal: ef0ee8c5adc2d5a9
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::FirstResponse;

/// The workflow `follow`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn follow(client: &Client) -> Result<FollowOutputs, WorkflowError> {
    let mut run = Run::new("follow", client.http());

    // first: GET /first
    let first = run
        .step("first", client.first())
        .await?
        .require_success()?
        .json_or_default::<FirstResponse>()?;
    run.done(
        "first",
        &[
            ("next", &first.next.as_ref().and_then(|it| it.id.as_ref())),
            ("large", &first.large),
        ],
    );

    // second: GET /second/{id}
    let next = run
        .need(
            "second",
            "$steps.first.outputs.next",
            first
                .next
                .as_ref()
                .and_then(|it| it.id.as_ref())
                .copied()
                .map(|it| it.to_string()),
        )?;
    let large = run.need("second", "$steps.first.outputs.large", first.large)?;
    run.step("second", client.second(&next, large)).await?.require_success()?.finish();
    run.done("second", &[]);

    Ok(FollowOutputs {
        next: first.next.as_ref().and_then(|it| it.id.as_ref()).copied(),
    })
}

/// Outputs of the workflow `follow`.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowOutputs {
    /// `$steps.first.outputs.next`
    pub next: Option<i32>,
}
