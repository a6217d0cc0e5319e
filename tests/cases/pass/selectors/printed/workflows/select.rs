// Printed by arazzo-codegen; changes are lost. Seal: 36a5bf6279b2574e
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "select",
    17059058427419756837,
);

/// The workflow `select`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn select(client: &Client) -> Result<SelectOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // list: GET /things
    let (first, second, large) = if run.is_due("list") {
        let response = run
            .step("list", client.list_things())
            .await?
            .require_success()?
            .answer();
        let list_json = response.at("").cloned().unwrap_or_default();
        let list = run.json_or_default::<Vec<Thing>>("list", &response)?;
        let large = arazzo_runtime::jsonpath::select_one(
            "$[?@.size > 5].name",
            Some(&list_json),
        );
        run.done(
                "list",
                &[
                    ("first", &list.first().map(|it| &it.name)),
                    ("second", &list.get(1).map(|it| &it.name)),
                    ("large", &large),
                ],
            )
            .await?;
        (
            list.first().map(|it| &it.name).cloned(),
            list.get(1).map(|it| &it.name).cloned(),
            large,
        )
    } else {
        (
            run.restored("list", "first")?,
            run.restored("list", "second")?,
            run.restored("list", "large")?,
        )
    };

    // put: PUT /things/{thing_id}
    if run.is_due("put") {
        let second_value = run
            .need("put", "$steps.list.outputs.second", second.as_ref())?;
        let large_value = run
            .need(
                "put",
                "$[0] of $steps.list.outputs.large",
                large.as_ref().and_then(|it| it.pointer("/0")),
            )?;
        run.step(
                "put",
                client
                    .put_thing(
                        second_value,
                        &Json::new(|| arazzo_runtime::serde_json::json!(large_value)),
                        &Json::new(|| arazzo_runtime::object_of([
                            ("name", Some(arazzo_runtime::serde_json::json!("bolt"))),
                            (
                                "parts",
                                arazzo_runtime::jsonpath::select_one("$[*]", large.as_ref())
                                    .as_ref()
                                    .map(arazzo_runtime::to_value),
                            ),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("put", &[]).await?;
    }

    run.finish();
    Ok(SelectOutputs {
        first,
        second,
        large: arazzo_runtime::jsonpath::select_one("$[-1:]", large.as_ref()),
    })
}

/// Goes on with a run of `select` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_select(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<SelectOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    select(&client.resuming(state)).await
}

/// Outputs of the workflow `select`.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<String>,
    /// `$steps.list.outputs.second`
    pub second: Option<String>,
    /// `$[-1:] of $steps.list.outputs.large`
    pub large: Option<Value>,
}
