// Printed by arazzo-codegen; changes are lost. Seal: 538479c13887e277
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /things/{id}
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
    );

    Ok(ReadOutputs {
        all: read.clone(),
        city: read
            .owner
            .as_deref()
            .and_then(|it| it.address.as_ref())
            .and_then(|it| it.city.as_ref())
            .cloned(),
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.all`
    pub all: Thing,
    /// `$steps.read.outputs.city`
    pub city: Option<String>,
}
