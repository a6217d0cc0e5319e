// Printed by arazzo-codegen; changes are lost. Seal: cf41ba27d002374c
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

/// The workflow `undeclared`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn undeclared(
    client: &Client,
    inputs: UndeclaredInputs,
) -> Result<UndeclaredOutputs, WorkflowError> {
    let mut run = Run::new("undeclared", client.http());

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
                    None,
                    None,
                    None,
                    arazzo_runtime::NO_BODY,
                    None,
                    None,
                    None,
                    None,
                )
                .any_query(
                    "list",
                    Some(&Json::new(|| arazzo_runtime::serde_json::json!([1, "two"]))),
                )
                .any_query("colours", inputs.colours.as_ref())
                .any_header(
                    "X-List",
                    Some(&Json::new(|| arazzo_runtime::serde_json::json!([1, 2]))),
                )
                .any_cookie("theme", Some("dark")),
        )
        .await?
        .require_success()?
        .finish();
    run.done("queries", &[]);

    Ok(UndeclaredOutputs {})
}

/// Inputs of the workflow `undeclared`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UndeclaredInputs {
    pub colours: Option<Vec<String>>,
}

/// Outputs of the workflow `undeclared`.
#[derive(Clone, Debug, PartialEq)]
pub struct UndeclaredOutputs {}
