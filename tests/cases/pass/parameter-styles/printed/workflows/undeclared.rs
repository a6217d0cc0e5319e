// Printed by arazzo-codegen; changes are lost. Seal: 5db92ab178b7ba46
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "undeclared",
    11936881675660082049,
);

/// The workflow `undeclared`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn undeclared(
    client: &Client,
    inputs: UndeclaredInputs,
) -> Result<UndeclaredOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("colours", &inputs.colours)])?;

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
                        Some(
                            &Json::new(|| arazzo_runtime::serde_json::json!([1, "two"])),
                        ),
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
        run.done("queries", &[]).await?;
    }

    run.finish();
    Ok(UndeclaredOutputs {})
}

/// Goes on with a run of `undeclared` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_undeclared(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<UndeclaredOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = UndeclaredInputs {
        colours: state.input("colours")?,
    };
    undeclared(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `undeclared`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UndeclaredInputs {
    pub colours: Option<Vec<String>>,
}

/// Outputs of the workflow `undeclared`.
#[derive(Clone, Debug, PartialEq)]
pub struct UndeclaredOutputs {}
