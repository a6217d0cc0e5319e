// Printed by arazzo-codegen; changes are lost. Seal: 810742c587bb6277
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "send",
    8250274518720088949,
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
    let mut run = Run::new(&WORKFLOW, client.http(), &[("password", &inputs.password)])?;

    // enum: PUT /state
    if run.is_due("enum") {
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
        run.done("enum", &[]).await?;
    }

    // list: PUT /parts
    if run.is_due("list") {
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
        run.done("list", &[]).await?;
    }

    // map: PUT /names
    if run.is_due("map") {
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
        run.done("map", &[]).await?;
    }

    // untyped: PUT /any
    if run.is_due("untyped") {
        run.step(
                "untyped",
                client
                    .send_any(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "any" : & inputs.password }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("untyped", &[]).await?;
    }

    // template: PUT /any
    if run.is_due("template") {
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
        run.done("template", &[]).await?;
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
        password: state
            .secret(
                "password",
                secrets.password,
                &["enum", "list", "map", "untyped", "template"],
            )?,
    };
    send(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `send`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInputs {
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
