// Printed by arazzo-codegen; changes are lost. Seal: 67cff62f031b2839
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;

/// The workflow `select`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn select(client: &Client) -> Result<SelectOutputs, WorkflowError> {
    let mut run = Run::new("select", client.http());

    // list: GET /things
    let (list, list_json) = run
        .step("list", client.list_things())
        .await?
        .require_success()?
        .json_and_value_or_default::<Vec<Thing>>()?;
    let list_large = arazzo_runtime::jsonpath::select_one(
        "$[?@.size > 5].name",
        Some(&list_json),
    );
    run.done(
        "list",
        &[
            ("first", &list.first().map(|it| &it.name)),
            ("second", &list.get(1).map(|it| &it.name)),
            ("large", &list_large),
        ],
    );

    // put: PUT /things/{thing_id}
    let second = run
        .need("put", "$steps.list.outputs.second", list.get(1).map(|it| &it.name))?;
    let large = run
        .need(
            "put",
            "$[0] of $steps.list.outputs.large",
            list_large.as_ref().and_then(|it| it.pointer("/0")),
        )?;
    run.step(
            "put",
            client
                .put_thing(
                    second,
                    &Json::new(|| arazzo_runtime::serde_json::json!(large)),
                    &Json::new(|| arazzo_runtime::object_of([
                        ("name", Some(arazzo_runtime::serde_json::json!("bolt"))),
                        (
                            "parts",
                            arazzo_runtime::jsonpath::select_one(
                                    "$[*]",
                                    list_large.as_ref(),
                                )
                                .as_ref()
                                .map(arazzo_runtime::to_value),
                        ),
                    ])),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("put", &[]);

    Ok(SelectOutputs {
        first: list.first().map(|it| &it.name).cloned(),
        second: list.get(1).map(|it| &it.name).cloned(),
        large: arazzo_runtime::jsonpath::select_one("$[-1:]", list_large.as_ref()),
    })
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
