// Printed by arazzo-codegen; changes are lost. Seal: 4efa5c221188374e
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use serde::Serialize;
use super::super::client::Client;
use super::super::types::{LookType, Switch, SwitchOn, SwitchOrder, WaitHow};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "wait",
    12414202129973078759,
);

/// The workflow `wait`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn wait(
    client: &Client,
    inputs: WaitInputs,
) -> Result<WaitOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("how", &inputs.how),
            ("deep", &inputs.deep),
            ("any", &inputs.any),
            ("five", &inputs.five),
            ("id", &inputs.id),
        ],
    )?;
    let how_input = inputs
        .how
        .unwrap_or_else(|| WaitInputsHow::from(
            arazzo_runtime::serde_json::json!({ "type" : "wait_some", "count" : 3 }),
        ));
    let deep = inputs
        .deep
        .unwrap_or_else(|| WaitInputsDeep {
            level: Some(WaitInputsDeepLevel::from(arazzo_runtime::serde_json::json!(7))),
        });
    let any = inputs
        .any
        .unwrap_or_else(|| arazzo_runtime::serde_json::json!({ "a" : [1, null] }));
    let five = inputs
        .five
        .unwrap_or_else(|| WaitInputsFive::from(arazzo_runtime::serde_json::json!(5)));
    let id_input = inputs.id.unwrap_or(18446744073709551615);
    run.check("id", "minimum: 0", arazzo_runtime::ge(id_input, 0))?;
    run.check(
        "id",
        "maximum: 18446744073709552000",
        arazzo_runtime::le(id_input, 18446744073709552000.0),
    )?;

    // wait: POST /wait
    let (id, far, how, r#type) = if run.is_due("wait") {
        let response = run
            .step(
                "wait",
                client
                    .wait(
                        Some(5),
                        Some("5"),
                        Some(&1.1.into()),
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "how" : & how_input, "deep" : & deep, "any" : & any,
                                "five" : & five, "level" : 5, "zero" : 0, "id" : & id_input,
                                "text" : "1.10", "anything" : [5, "5", 5.0,
                                18446744073709551615u64] }
                            )
                        }),
                    ),
            )
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .answer();
        let wait_json = response.at("").cloned().unwrap_or_default();
        let wait = run.json_or_default::<WaitAnswer>("wait", &response)?;
        run.done(
                "wait",
                &[
                    ("id", &wait.id),
                    ("far", &wait.far),
                    ("how", &wait.how),
                    ("type", &wait_json.pointer("/how/type")),
                ],
            )
            .await?;
        (wait.id, wait.far, wait.how, wait_json.pointer("/how/type").cloned())
    } else {
        (
            run.restored("wait", "id")?,
            run.restored("wait", "far")?,
            run.restored("wait", "how")?,
            run.restored("wait", "type")?,
        )
    };

    // look: HEAD /<type>/{date.year}
    let count = if run.is_due("look") {
        let response = run
            .step(
                "look",
                client.look(2026, Some(&LookType::from("true")), Some("2026-01-01")),
            )
            .await?
            .require_success()?
            .answer();
        let count = response.header_integer("X-Count");
        run.done("look", &[("count", &count)]).await?;
        count
    } else {
        run.restored("look", "count")?
    };

    // switch: PUT /<type>/{date.year}
    let (on, order) = if run.is_due("switch") {
        let switch = run
            .step(
                "switch",
                client
                    .switch(
                        2026,
                        &Switch {
                            on: SwitchOn::from("true"),
                            order: Some(SwitchOrder::from("(null value)")),
                        },
                    ),
            )
            .await?
            .require(
                "$response.body#/on == true",
                |response| arazzo_runtime::eq(response.at("/on"), true),
            )?
            .json::<Switch>()?;
        run.done("switch", &[("on", &switch.on), ("order", &switch.order)]).await?;
        (switch.on, switch.order)
    } else {
        (run.restored("switch", "on")?, run.restored("switch", "order")?)
    };

    run.finish();
    Ok(WaitOutputs {
        id,
        far,
        how: how.clone(),
        r#type,
        type_of_how: how
            .as_ref()
            .map(arazzo_runtime::to_value)
            .as_ref()
            .and_then(|it| it.pointer("/type"))
            .cloned(),
        count,
        on,
        order,
    })
}

/// Goes on with a run of `wait` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_wait(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<WaitOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = WaitInputs {
        how: state.input("how")?,
        deep: state.input("deep")?,
        any: state.input("any")?,
        five: state.input("five")?,
        id: state.input("id")?,
    };
    wait(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `wait`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitInputs {
    pub how: Option<WaitInputsHow>,
    pub deep: Option<WaitInputsDeep>,
    pub any: Option<Value>,
    pub five: Option<WaitInputsFive>,
    pub id: Option<u64>,
}

/// Outputs of the workflow `wait`.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitOutputs {
    /// `$steps.wait.outputs.id`
    pub id: Option<u64>,
    /// `$steps.wait.outputs.far`
    pub far: Option<i64>,
    /// `$steps.wait.outputs.how`
    pub how: Option<WaitHow>,
    /// `$steps.wait.outputs.type`
    pub r#type: Option<Value>,
    /// `$steps.wait.outputs.how#/type`
    pub type_of_how: Option<Value>,
    /// `$steps.look.outputs.count`
    pub count: Option<i64>,
    /// `$steps.switch.outputs.on`
    pub on: SwitchOn,
    /// `$steps.switch.outputs.order`
    pub order: Option<SwitchOrder>,
}

/// What is read of the answer to `wait`.
#[derive(Default)]
struct WaitAnswer {
    how: Option<WaitHow>,
    id: Option<u64>,
    far: Option<i64>,
}

arazzo_runtime::object! {
    WaitAnswer : Default { how = "how", id = "id", far = "far", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WaitInputsDeep {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<WaitInputsDeepLevel>,
}

arazzo_runtime::object! {
    WaitInputsDeep : Default { level = "level", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WaitInputsDeepLevel {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    WaitInputsDeepLevel { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WaitInputsFive {
    Integer(i64),
    Text(String),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    WaitInputsFive { Integer(i64) = Integer, Text(String) = Text, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WaitInputsHow {
    All(WaitInputsHowAll),
    Some(WaitInputsHowSome),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    WaitInputsHow { All(WaitInputsHowAll) = Object["type"] [] { "type" : ["wait_all"] },
    Some(WaitInputsHowSome) = Object["type", "count"] [] { "type" : ["wait_some"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WaitInputsHowAll {
    pub r#type: WaitInputsHowAllType,
}

arazzo_runtime::object! {
    WaitInputsHowAll { r#type = "type", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitInputsHowAllType {
    /// `wait_all`
    WaitAll,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    WaitInputsHowAllType { WaitAll = "wait_all", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WaitInputsHowSome {
    pub r#type: WaitInputsHowSomeType,
    pub count: i64,
}

arazzo_runtime::object! {
    WaitInputsHowSome { r#type = "type", count = "count", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitInputsHowSomeType {
    /// `wait_some`
    WaitSome,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    WaitInputsHowSomeType { WaitSome = "wait_some", }
}
