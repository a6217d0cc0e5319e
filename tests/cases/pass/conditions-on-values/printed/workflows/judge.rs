// Printed by arazzo-codegen; changes are lost. Seal: a862b5f1d080bfac
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "judge",
    3635677675214475841,
);

/// The workflow `judge`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn judge(
    client: &Client,
    inputs: JudgeInputs,
) -> Result<JudgeOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("name", &inputs.name), ("limit", &inputs.limit), ("pattern", &inputs.pattern)],
    )?;

    // get: GET /things/{thing_id}
    let (name, size) = if run.is_due("get") {
        let get = run
            .step("get", client.get_thing(&inputs.name))
            .await?
            .require(
                "$statusCode == 200 && $response.body#/name == $inputs.name",
                |response| {
                    response.status() == 200
                        && arazzo_runtime::eq(response.at("/name"), &inputs.name)
                },
            )?
            .require(
                "$response.body#/size >= 5 && $response.body#/size != $inputs.limit",
                |response| {
                    arazzo_runtime::ge(response.at("/size"), 5)
                        && arazzo_runtime::ne(response.at("/size"), inputs.limit)
                },
            )?
            .require(
                "$response.body#/state == 'active' || $response.body#/state == null",
                |response| {
                    arazzo_runtime::eq(response.at("/state"), "active")
                        || arazzo_runtime::is_null(response.at("/state"))
                },
            )?
            .require(
                "$response.body#/fragile",
                |response| arazzo_runtime::is_true(response.at("/fragile")),
            )?
            .require(
                "!($response.body#/fragile == false)",
                |response| !arazzo_runtime::eq(response.at("/fragile"), false),
            )?
            .require(
                "$response.body#/parts[0] == 'a'",
                |response| arazzo_runtime::eq(response.at("/parts/0"), "a"),
            )?
            .require(
                "$response.header.X-Count > 2",
                |response| arazzo_runtime::gt(response.header("X-Count"), 2),
            )?
            .require(
                "$response.body#/unknown == null",
                |response| arazzo_runtime::is_null(response.at("/unknown")),
            )?
            .require(
                "^b.lt$",
                |response| arazzo_runtime::regex::is_match(
                    "^b.lt$",
                    response.at("/name"),
                ),
            )?
            .require(
                "^2",
                |response| arazzo_runtime::regex::is_match("^2", response.status()),
            )?
            .require(
                "$.parts[?@ == 'b']",
                |response| arazzo_runtime::jsonpath::selects(
                    "$.parts[?@ == 'b']",
                    response.at(""),
                ),
            )?
            .require(
                "$.parts[?@ == '{$inputs.name}']",
                |response| arazzo_runtime::jsonpath::selects(
                    &format!(
                        "$.parts[?@ == '{}']", arazzo_runtime::embed::jsonpath_string(&
                        inputs.name)
                    ),
                    response.at(""),
                ),
            )?
            .require(
                "$.size > 1 && $.parts.length == 3",
                |response| {
                    arazzo_runtime::gt(response.at("/size"), 1)
                        && arazzo_runtime::eq(
                            arazzo_runtime::length(response.at("/parts")),
                            3,
                        )
                },
            )?
            .json::<GetAnswer>()?;
        run.done("get", &[("name", &get.name), ("size", &get.size)]).await?;
        (get.name, get.size)
    } else {
        (run.restored("get", "name")?, run.restored("get", "size")?)
    };

    // again: GET /things/{thing_id}
    if run.is_due("again") {
        run.step("again", client.get_thing(&inputs.name))
            .await?
            .require(
                "$steps.get.outputs.name == $response.body#/name && $steps.get.outputs.size > 1",
                |response| {
                    arazzo_runtime::eq(&name, response.at("/name"))
                        && arazzo_runtime::gt(size, 1)
                },
            )?
            .require(
                "{$inputs.name}",
                |response| arazzo_runtime::regex::is_match(
                    &arazzo_runtime::embed::regex_literal(&inputs.name),
                    response.at("/name"),
                ),
            )?
            .finish();
        run.done("again", &[]).await?;
    }

    run.finish();
    Ok(JudgeOutputs {})
}

/// Goes on with a run of `judge` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_judge(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<JudgeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = JudgeInputs {
        name: state.input("name")?,
        limit: state.input("limit")?,
        pattern: state.input("pattern")?,
    };
    judge(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `judge`.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgeInputs {
    pub name: String,
    pub limit: Option<i64>,
    pub pattern: Option<String>,
}

/// Outputs of the workflow `judge`.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgeOutputs {}
/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
    size: Option<i64>,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", size = "size", }
}
