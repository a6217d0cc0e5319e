// Printed by arazzo-codegen; changes are lost. Seal: d1c95bbae33fe12d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `two`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn two(client: &Client) -> Result<TwoOutputs, WorkflowError> {
    let mut run = Run::new("two", client.http());

    // set: PUT /thing
    run.step("set", client.set(None, None)).await?.require_success()?.finish();
    run.done("set", &[]);

    // again: PUT /thing
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
    run.done("again", &[]);

    Ok(TwoOutputs {})
}

/// Outputs of the workflow `two`.
#[derive(Clone, Debug, PartialEq)]
pub struct TwoOutputs {}
