// Printed by arazzo-codegen; changes are lost. Seal: 8195d665e5d1dc16
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "lists",
    5719565442488753216,
);

/// The workflow `lists`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn lists(
    client: &Client,
    inputs: ListsInputs,
) -> Result<ListsOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("colours", &inputs.colours), ("more", &inputs.more)],
    )?;

    // paths: GET /{simple}/{label}/{labels}/{matrix}/{matrices}/{one}
    if run.is_due("paths") {
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
        run.done("paths", &[]).await?;
    }

    // queries: GET /colours
    if run.is_due("queries") {
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
                        Some(&"s1".to_owned().into()),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("queries", &[]).await?;
    }

    run.finish();
    Ok(ListsOutputs {})
}

/// Goes on with a run of `lists` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_lists(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ListsOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ListsInputs {
        colours: state.input("colours")?,
        more: state.input("more")?,
    };
    lists(&client.resuming(state), inputs).await
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
