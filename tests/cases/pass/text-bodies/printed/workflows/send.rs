// Printed by arazzo-codegen; changes are lost. Seal: 6269c4a21a81be5f
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::{PutNoteRequest, PutNoteRequestSchema};

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

    // xml: PUT /note
    run.step("xml", client.put_note(Some("<note>hello</note>")))
        .await?
        .require_success()?
        .finish();
    run.done("xml", &[]);

    // plain: PUT /note
    run.step("plain", client.put_note_operation(&inputs.text))
        .await?
        .require_success()?
        .finish();
    run.done("plain", &[]);

    // json: PUT /note
    run.step("json", client.put_note_operation2("{\"note\": \"as it is\"}"))
        .await?
        .require_success()?
        .finish();
    run.done("json", &[]);

    // object: PUT /note
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
    run.done("object", &[]);

    // bytes: PUT /bytes
    run.step("bytes", client.put_bytes(&inputs.text.clone().into()))
        .await?
        .require_success()?
        .finish();
    run.done("bytes", &[]);

    // secret: PUT /secret
    run.step("secret", client.put_secret(&inputs.password))
        .await?
        .require_success()?
        .finish();
    run.done("secret", &[]);

    // patch: PATCH /note
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
    run.done("patch", &[]);

    // undeclared: DELETE /note
    run.step(
            "undeclared",
            client
                .remove_note(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!({ "reason" : & inputs.text })
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("undeclared", &[]);

    // element: PUT /note
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
    run.done("element", &[]);

    // without: PUT /note
    run.step("without", client.put_note(None)).await?.require_success()?.finish();
    run.done("without", &[]);

    // structure: PUT /markdown
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
    run.done("structure", &[]);

    Ok(SendOutputs {})
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
