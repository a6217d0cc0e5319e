// Printed by arazzo-codegen; changes are lost. Seal: 9d5ce6a4faadabe4
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Colour, QueriesDeepObject, QueriesDeepObjectInner};

/// The workflow `objects`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn objects(client: &Client) -> Result<ObjectsOutputs, WorkflowError> {
    let mut run = Run::new("objects", client.http());

    // queries: GET /colours
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
    run.done("queries", &[]);

    Ok(ObjectsOutputs {})
}

/// Outputs of the workflow `objects`.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectsOutputs {}
