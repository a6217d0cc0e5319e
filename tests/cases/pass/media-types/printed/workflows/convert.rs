// Printed by arazzo-codegen; changes are lost. Seal: d4182f28f3612045
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::NoteResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "convert",
    12629212086436710752,
);

/// The workflow `convert`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn convert(
    client: &Client,
    inputs: ConvertInputs,
) -> Result<ConvertOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("picture", &inputs.picture), ("form", &inputs.form)],
    )?;

    // convert: POST /pictures
    let picture = if run.is_due("convert") {
        let response = run
            .step("convert", client.convert(&inputs.picture))
            .await?
            .require_success()?
            .answer();
        let picture = response.bytes().to_vec();
        run.done("convert", &[("picture", &arazzo_runtime::Base64(&picture))]).await?;
        picture
    } else {
        run.restored_bytes("convert", "picture")?
    };

    // note: POST /notes
    let a = if run.is_due("note") {
        let note = run
            .step("note", client.note("It is converted."))
            .await?
            .require_success()?
            .json_or_default::<NoteResponse>()?;
        run.done("note", &[("a", &note.a)]).await?;
        note.a
    } else {
        run.restored("note", "a")?
    };

    // send: POST /forms
    if run.is_due("send") {
        run.step("send", client.send(&inputs.form)).await?.require_success()?.finish();
        run.done("send", &[]).await?;
    }

    // sendObject: POST /forms
    if run.is_due("sendObject") {
        run.step(
                "sendObject",
                client
                    .send_operation(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!({ "a" : "x y", "b" : "c" })
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("sendObject", &[]).await?;
    }

    // convertObject: POST /pictures
    if run.is_due("convertObject") {
        run.step(
                "convertObject",
                client
                    .convert_operation(
                        &Json::new(|| arazzo_runtime::serde_json::json!({ "a" : "x" })),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("convertObject", &[]).await?;
    }

    run.finish();
    Ok(ConvertOutputs { picture, a })
}

/// Goes on with a run of `convert` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_convert(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: ConvertSecrets,
) -> Result<ConvertOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ConvertInputs {
        picture: state.secret("picture", secrets.picture, &["convert"])?,
        form: state.input("form")?,
    };
    convert(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `convert`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConvertInputs {
    pub picture: arazzo_runtime::File,
    pub form: String,
}

/// Outputs of the workflow `convert`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConvertOutputs {
    /// `$steps.convert.outputs.picture`
    pub picture: Vec<u8>,
    /// `$steps.note.outputs.a`
    pub a: Option<String>,
}

/// What the state of a run of `convert` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConvertSecrets {
    /// `$inputs.picture`
    pub picture: Option<arazzo_runtime::File>,
}
