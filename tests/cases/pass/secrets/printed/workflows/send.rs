// Printed by arazzo-codegen; changes are lost. Seal: 9947871f5c599a9f
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::{Thing, ThingInner};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    6732237405002428556,
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
        &[("code", &inputs.code), ("pin", &inputs.pin)],
    )?;

    // send: POST /thing
    let (note, issued, count) = if run.is_due("send") {
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
            .json_or_default::<SendAnswer>()?;
        run.done(
                "send",
                &[
                    ("note", &send.note),
                    ("issued", &send.access_token),
                    ("count", &send.count),
                ],
            )
            .await?;
        (send.note, send.access_token, send.count)
    } else {
        (
            run.restored("send", "note")?,
            run.restored("send", "issued")?,
            run.restored("send", "count")?,
        )
    };

    // use: POST /use/{with}
    if run.is_due("use") {
        let issued_value = run
            .need("use", "$steps.send.outputs.issued", issued.as_ref())?;
        run.step("use", client.r#use(issued_value, count.map(|it| it.into()).as_ref()))
            .await?
            .require_success()?
            .finish();
        run.done("use", &[]).await?;
    }

    run.finish();
    Ok(SendOutputs { note, issued })
}

/// Goes on with a run of `send` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_send(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: SendSecrets,
) -> Result<SendOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.give(&[], "send", "note", secrets.send_note, &["send", "use", ""])?;
    state.give(&[], "send", "issued", secrets.send_issued, &["send", "use", ""])?;
    let inputs = SendInputs {
        code: state.secret("code", secrets.code, &["send"])?,
        pin: state.secret("pin", secrets.pin, &["send"])?,
    };
    send(&client.resuming(state), inputs).await
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

/// What the state of a run of `send` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendSecrets {
    /// `$inputs.code`
    pub code: Option<Secret<String>>,
    /// `$inputs.pin`
    pub pin: Option<Secret<i64>>,
    /// `$steps.send.outputs.note`
    pub send_note: Option<Secret<String>>,
    /// `$steps.send.outputs.issued`
    pub send_issued: Option<Secret<String>>,
}

/// What is read of the answer to `send`.
#[derive(Default)]
struct SendAnswer {
    note: Option<Secret<String>>,
    count: Option<i64>,
    access_token: Option<Secret<String>>,
}

arazzo_runtime::object! {
    SendAnswer : Default { note = "note", count = "count", access_token = "accessToken",
    }
}
