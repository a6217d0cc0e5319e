// Printed by arazzo-codegen; changes are lost. Seal: c940e719e4258b69
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "example",
    202360297136742231,
);

/// The workflow `example`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn example(
    client: &Client,
    inputs: ExampleInputs,
) -> Result<ExampleOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("word", &inputs.word), ("query", &inputs.query)],
    )?;

    // constant: GET /find
    if run.is_due("constant") {
        run.step(
                "constant",
                client
                    .find(
                        Some(
                            &Json::new(|| {
                                arazzo_runtime::serde_json::json!("word=a&limit=3")
                            }),
                        ),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("constant", &[]).await?;
    }

    // template: GET /find
    if run.is_due("template") {
        run.step(
                "template",
                client
                    .find(
                        Some(
                            &Json::new(|| {
                                arazzo_runtime::serde_json::json!(
                                    format!("word={}&limit=3", arazzo_runtime::embed::form(&
                                    inputs.word))
                                )
                            }),
                        ),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("template", &[]).await?;
    }

    // whole: GET /find
    if run.is_due("whole") {
        run.step(
                "whole",
                client
                    .find(
                        Some(
                            &Json::new(|| {
                                arazzo_runtime::serde_json::json!(& inputs.query)
                            }),
                        ),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("whole", &[]).await?;
    }

    // object: GET /find
    if run.is_due("object") {
        run.step(
                "object",
                client
                    .find(
                        Some(
                            &Json::new(|| {
                                arazzo_runtime::serde_json::json!(
                                    { "word" : & inputs.word }
                                )
                            }),
                        ),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("object", &[]).await?;
    }

    run.finish();
    Ok(ExampleOutputs {})
}

/// Goes on with a run of `example` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_example(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ExampleOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ExampleInputs {
        word: state.input("word")?,
        query: state.input("query")?,
    };
    example(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `example`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleInputs {
    pub word: String,
    pub query: String,
}

/// Outputs of the workflow `example`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleOutputs {}
