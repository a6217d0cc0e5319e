// Printed by arazzo-codegen; changes are lost. Seal: 41d2e278614deefa
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Mode, Thing};

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(client: &Client) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new("send", client.http());

    // send: PUT /{text}/{digits}
    run.step(
            "send",
            client
                .send(
                    "a b/ü",
                    "5",
                    Some(-9223372036854775808),
                    Some(0.5),
                    Some(2.0),
                    Some(true),
                    &Mode::from("fast"),
                    Some("$top"),
                    &Thing {
                        text: "quote \" backslash \\ brace {x} line\nend".to_owned(),
                        small: Some(-7),
                        number: Some(1.0),
                        flag: Some(false),
                        mode: Mode::from("slow"),
                        digits: Some("12".to_owned()),
                    },
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("send", &[]);

    Ok(SendOutputs {})
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
