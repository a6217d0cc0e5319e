// Printed by arazzo-codegen; changes are lost. Seal: e7505eadd798647c
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::{Thing, ThingInner};

/// The workflow `send`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn send(
    client: &Client,
    inputs: SendInputs,
) -> Result<SendOutputs, WorkflowError> {
    let mut run = Run::new("send", client.http());

    // send: POST /thing
    let send = run
        .step(
            "send",
            client
                .send(
                    Some(&inputs.code),
                    &Thing {
                        note: Some(inputs.code.clone()),
                        number: Some(inputs.pin.clone()),
                        count: None,
                        access_token: None,
                        inner: Some(ThingInner {
                            text: Some(inputs.code.clone()),
                        }),
                    },
                ),
        )
        .await?
        .require_success()?
        .json_or_default::<Thing>()?;
    run.done(
        "send",
        &[("note", &send.note), ("issued", &send.access_token), ("count", &send.count)],
    );

    // use: POST /use/{with}
    let issued = run
        .need("use", "$steps.send.outputs.issued", send.access_token.as_ref())?;
    run.step("use", client.r#use(issued, send.count.map(|it| it.into()).as_ref()))
        .await?
        .require_success()?
        .finish();
    run.done("use", &[]);

    Ok(SendOutputs {
        note: send.note,
        issued: send.access_token,
    })
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub code: Secret<String>,
    pub pin: Secret<i64>,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {
    /// `$steps.send.outputs.note`
    pub note: Option<Secret<String>>,
    /// `$steps.send.outputs.issued`
    pub issued: Option<Secret<String>>,
}
