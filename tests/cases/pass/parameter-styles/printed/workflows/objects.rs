// Printed by arazzo-codegen; changes are lost. Seal: b972363b3386bfc6
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Colour, QueriesDeepObject, QueriesDeepObjectInner};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "objects",
    14844636919580605647,
);

/// The workflow `objects`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn objects(client: &Client) -> Result<ObjectsOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // queries: GET /colours
    if run.is_due("queries") {
        run.step(
                "queries",
                client
                    .queries(
                        None,
                        None,
                        None,
                        None,
                        None,
                        None,
                        None,
                        None,
                        Some(
                            &Colour {
                                r: Some(100),
                                g: Some(200),
                                b: Some(150),
                            },
                        ),
                        Some(
                            &Colour {
                                r: Some(100),
                                g: Some(200),
                                b: None,
                            },
                        ),
                        Some(
                            &QueriesDeepObject {
                                r: Some(100),
                                inner: Some(QueriesDeepObjectInner {
                                    deep: Some("x y".to_owned()),
                                }),
                            },
                        ),
                        Some(
                            &Json::new(|| {
                                arazzo_runtime::serde_json::json!(
                                    { "b" : [1, 2], "a" : "x" }
                                )
                            }),
                        ),
                        None,
                        Some(
                            &Colour {
                                r: Some(100),
                                g: Some(200),
                                b: None,
                            },
                        ),
                        None,
                        None,
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("queries", &[]).await?;
    }

    run.finish();
    Ok(ObjectsOutputs {})
}

/// Goes on with a run of `objects` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_objects(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ObjectsOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    objects(&client.resuming(state)).await
}

/// Outputs of the workflow `objects`.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectsOutputs {}
