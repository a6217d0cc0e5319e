// Printed by arazzo-codegen; changes are lost. Seal: 6569f72b5cf9da5f
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;

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

    // enum: PUT /state
    run.step(
            "enum",
            client
                .send_state(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "state" : & inputs.password }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("enum", &[]);

    // list: PUT /parts
    run.step(
            "list",
            client
                .send_parts(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "parts" : ["a", & inputs.password] }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("list", &[]);

    // map: PUT /names
    run.step(
            "map",
            client
                .send_names(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "byName" : { "a" : & inputs.password } }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("map", &[]);

    // untyped: PUT /any
    run.step(
            "untyped",
            client
                .send_any(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!({ "any" : & inputs.password })
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("untyped", &[]);

    // template: PUT /any
    run.step(
            "template",
            client
                .send_any(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "any" : arazzo_runtime::Secret::from(format!("it is {}",
                            arazzo_runtime::embed::text(& inputs.password))) }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("template", &[]);

    Ok(SendOutputs {})
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
    pub password: Secret<String>,
}

/// Outputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendOutputs {}
