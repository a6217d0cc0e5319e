// Printed by arazzo-codegen; changes are lost. Seal: 17793798ca93a550
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::{PutNoteRequest, PutNoteRequestSchema};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    5422391123310667776,
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
        &[("text", &inputs.text), ("password", &inputs.password)],
    )?;

    // xml: PUT /note
    if run.is_due("xml") {
        run.step("xml", client.put_note(Some("<note>hello</note>")))
            .await?
            .require_success()?
            .finish();
        run.done("xml", &[]).await?;
    }

    // plain: PUT /note
    if run.is_due("plain") {
        run.step("plain", client.put_note_operation(&inputs.text))
            .await?
            .require_success()?
            .finish();
        run.done("plain", &[]).await?;
    }

    // json: PUT /note
    if run.is_due("json") {
        run.step("json", client.put_note_operation2("{\"note\": \"as it is\"}"))
            .await?
            .require_success()?
            .finish();
        run.done("json", &[]).await?;
    }

    // object: PUT /note
    if run.is_due("object") {
        run.step(
                "object",
                client
                    .put_note_operation3(
                        &PutNoteRequest {
                            note: Some("n".to_owned()),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("object", &[]).await?;
    }

    // bytes: PUT /bytes
    if run.is_due("bytes") {
        run.step("bytes", client.put_bytes(&inputs.text.clone().into()))
            .await?
            .require_success()?
            .finish();
        run.done("bytes", &[]).await?;
    }

    // secret: PUT /secret
    if run.is_due("secret") {
        run.step("secret", client.put_secret(&inputs.password))
            .await?
            .require_success()?
            .finish();
        run.done("secret", &[]).await?;
    }

    // patch: PATCH /note
    if run.is_due("patch") {
        run.step(
                "patch",
                client
                    .patch_note(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                [{ "op" : "replace", "path" : "/note", "value" : & inputs
                                .text }]
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("patch", &[]).await?;
    }

    // undeclared: DELETE /note
    if run.is_due("undeclared") {
        run.step(
                "undeclared",
                client
                    .remove_note(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "reason" : & inputs.text }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("undeclared", &[]).await?;
    }

    // element: PUT /note
    if run.is_due("element") {
        run.step(
                "element",
                client
                    .put_note_operation4(
                        &PutNoteRequestSchema {
                            note: Some(inputs.text.clone()),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("element", &[]).await?;
    }

    // without: PUT /note
    if run.is_due("without") {
        run.step("without", client.put_note(None)).await?.require_success()?.finish();
        run.done("without", &[]).await?;
    }

    // structure: PUT /markdown
    if run.is_due("structure") {
        run.step(
                "structure",
                client
                    .put_markdown(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "note" : & inputs.text, "pin" : & inputs.password }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("structure", &[]).await?;
    }

    run.finish();
    Ok(SendOutputs {})
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
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = SendInputs {
        text: state.input("text")?,
        password: state.secret("password", secrets.password, &["secret", "structure"])?,
    };
    send(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub text: String,
    pub password: Secret<String>,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
/// What the state of a run of `send` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendSecrets {
    /// `$inputs.password`
    pub password: Option<Secret<String>>,
}
