// Printed by arazzo-codegen; changes are lost. Seal: ab183e25e7737c95
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /thing
    run.step("read", client.read(Some(5)))
        .await?
        .require("$statusCode == 200", |response| response.status() == 200)?
        .finish();
    run.done("read", &[]);

    // again: GET /thing
    run.step("again", client.read(Some(5)))
        .await?
        .require("$statusCode == 200", |response| response.status() == 200)?
        .finish();
    run.done("again", &[]);

    // third: GET /thing
    run.step("third", client.read(Some(5)))
        .await?
        .require("$statusCode == 200", |response| response.status() == 200)?
        .finish();
    run.done("third", &[]);

    Ok(ReadOutputs {})
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {}
