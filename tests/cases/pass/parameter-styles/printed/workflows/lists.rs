// Printed by arazzo-codegen; changes are lost. Seal: 81c44fffc8a165d1
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `lists`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn lists(
    client: &Client,
    inputs: ListsInputs,
) -> Result<ListsOutputs, WorkflowError> {
    let mut run = Run::new("lists", client.http());

    // paths: GET /{simple}/{label}/{labels}/{matrix}/{matrices}/{one}
    run.step(
            "paths",
            client
                .paths(
                    &inputs.colours,
                    &inputs.colours,
                    &inputs.colours,
                    &inputs.colours,
                    &inputs.colours,
                    "blue",
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("paths", &[]);

    // queries: GET /colours
    run.step(
            "queries",
            client
                .queries(
                    Some(&inputs.colours),
                    Some(&inputs.colours),
                    Some(&inputs.colours),
                    Some(&["blue".to_owned(), "1".to_owned()]),
                    Some(&inputs.colours),
                    Some(&inputs.colours),
                    Some("a/b?c&d"),
                    inputs.more.as_deref(),
                    None,
                    None,
                    None,
                    arazzo_runtime::NO_BODY,
                    Some(&inputs.colours),
                    None,
                    Some(&inputs.colours),
                    Some("s1"),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("queries", &[]);

    Ok(ListsOutputs {})
}

/// Inputs of the workflow `lists`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListsInputs {
    pub colours: Vec<String>,
    pub more: Option<Vec<String>>,
}

/// Outputs of the workflow `lists`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListsOutputs {}
