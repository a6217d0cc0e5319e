// Printed by arazzo-codegen; changes are lost. Seal: 6888262549fccee0
use arazzo_runtime::{Json, Run, Secret, Value, WorkflowError};
use serde::Serialize;
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "copy",
    18065759139511834555,
);

/// The workflow `copy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn copy(
    client: &Client,
    inputs: CopyInputs,
) -> Result<CopyOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("text", &inputs.text),
            ("secret", &inputs.secret),
            ("kind", &inputs.kind),
            ("count", &inputs.count),
            ("list", &inputs.list),
            ("object", &inputs.object),
            ("choice", &inputs.choice),
            ("any", &inputs.any),
        ],
    )?;
    run.check(
        "kind",
        "one of \"a\", \"b\", null",
        inputs
            .kind
            .as_ref()
            .is_none_or(|it| arazzo_runtime::rule::one_of(it, "[\"a\",\"b\",null]")),
    )?;
    run.check(
        "count",
        "minimum: 1",
        inputs.count.as_ref().is_none_or(|it| arazzo_runtime::ge(it, 1)),
    )?;
    let any = inputs.any.unwrap_or(arazzo_runtime::Value::Null);

    // copy: POST /copies
    if run.is_due("copy") {
        run.step(
                "copy",
                client
                    .copy(
                        &Json::new(|| arazzo_runtime::object_of([
                            ("text", inputs.text.as_ref().map(arazzo_runtime::to_value)),
                            (
                                "secret",
                                inputs.secret.as_ref().map(arazzo_runtime::to_value),
                            ),
                            (
                                "kind",
                                inputs
                                    .kind
                                    .as_ref()
                                    .map(|it| arazzo_runtime::to_value(it.to_string())),
                            ),
                            (
                                "count",
                                inputs.count.as_ref().map(arazzo_runtime::to_value),
                            ),
                            ("list", inputs.list.as_ref().map(arazzo_runtime::to_value)),
                            (
                                "object",
                                inputs.object.as_ref().map(arazzo_runtime::to_value),
                            ),
                            (
                                "choice",
                                inputs.choice.as_ref().map(arazzo_runtime::to_value),
                            ),
                            ("any", Some(arazzo_runtime::serde_json::json!(& any))),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("copy", &[]).await?;
    }

    run.finish();
    Ok(CopyOutputs {})
}

/// Goes on with a run of `copy` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_copy(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: CopySecrets,
) -> Result<CopyOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = CopyInputs {
        text: state.input("text")?,
        secret: state.secret("secret", secrets.secret.map(Some), &["copy"])?,
        kind: state.input("kind")?,
        count: state.input("count")?,
        list: state.input("list")?,
        object: state.input("object")?,
        choice: state.input("choice")?,
        any: state.input("any")?,
    };
    copy(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `copy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyInputs {
    pub text: Option<String>,
    pub secret: Option<Secret<String>>,
    pub kind: Option<CopyInputsKind>,
    pub count: Option<i64>,
    pub list: Option<Vec<String>>,
    pub object: Option<CopyInputsObject>,
    pub choice: Option<CopyInputsChoice>,
    pub any: Option<Value>,
}

/// Outputs of the workflow `copy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOutputs {}
/// What the state of a run of `copy` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopySecrets {
    /// `$inputs.secret`
    pub secret: Option<Secret<String>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CopyInputsChoice {
    Integer(i64),
    Boolean(bool),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    CopyInputsChoice { Integer(i64) = Integer, Boolean(bool) = Boolean, }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyInputsKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    CopyInputsKind { A = "a", B = "b", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CopyInputsObject {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    CopyInputsObject : Default { name = "name", }
}
