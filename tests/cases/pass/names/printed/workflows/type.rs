// Printed by arazzo-codegen; changes are lost. Seal: 76e2c19aad20409a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{BoxSchema, Order};

/// The workflow `type`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn r#type(
    client: &Client,
    inputs: TypeInputs,
) -> Result<TypeOutputs, WorkflowError> {
    let mut run = Run::new("type", client.http());

    // run: POST /{type}
    let run_step = run
        .step(
            "run",
            client
                .r#type(
                    &inputs.r#type,
                    &inputs.self_,
                    Some(&inputs.self__),
                    Some(&inputs.r#fn),
                    &BoxSchema {
                        r#type: inputs.r#type.clone(),
                        self_: Some(inputs.self_.clone()),
                        self__: Some(inputs.self__.clone()),
                        empty: Some(inputs.r#fn.clone()),
                        n3g: Some("g3".to_owned()),
                        name: Some("lower".to_owned()),
                        name_: Some("upper".to_owned()),
                        größe: Some(5),
                        a_b: Some("blank".to_owned()),
                        a_b_: Some("dash".to_owned()),
                        a_b_2: Some("line".to_owned()),
                        result: None,
                        option: None,
                        vec: None,
                        string: None,
                        client: None,
                        error: None,
                        value: None,
                        some: None,
                        i64: None,
                        type_inputs: None,
                    },
                ),
        )
        .await?
        .require_success()?
        .json::<BoxSchema>()?;
    run.done(
        "run",
        &[
            ("type", &run_step.r#type),
            ("self", &run_step.self_),
            ("Self", &run_step.self__),
            ("", &run_step.empty),
            ("3g", &run_step.n3g),
            ("größe", &run_step.größe),
            ("other", &run_step.result.as_ref().and_then(|it| it.order.as_ref())),
            ("a.b", &run_step.a_b_),
        ],
    );

    // client: GET /builder
    run.step("client", client.builder_operation()).await?.require_success()?.finish();
    run.done("client", &[]);

    // inputs: GET /http
    run.step("inputs", client.http_operation(Some(&Order::from("ASC"))))
        .await?
        .require_success()?
        .finish();
    run.done("inputs", &[]);

    // get-thing: GET /oauth2/token#refresh
    run.step("get-thing", client.token_refresh()).await?.require_success()?.finish();
    run.done("get-thing", &[]);

    // getThing: GET /a
    run.step("getThing", client.get_thing()).await?.require_success()?.finish();
    run.done("getThing", &[]);

    // 1: GET /b
    run.step("1", client.get_thing_operation()).await?.require_success()?.finish();
    run.done("1", &[]);

    Ok(TypeOutputs {
        r#type: run_step.r#type,
        self_: run_step.self_,
        self__: run_step.self__,
        empty: run_step.n3g,
        größe: run_step.größe,
        other: run_step.result.as_ref().and_then(|it| it.order.as_ref()).cloned(),
        dotted: run_step.a_b_,
    })
}

/// Inputs of the workflow `type`.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeInputs {
    pub r#type: String,
    pub self_: String,
    pub self__: String,
    pub r#fn: String,
}

/// Outputs of the workflow `type`.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeOutputs {
    /// `$steps.run.outputs.type`
    pub r#type: String,
    /// `$steps.run.outputs.self`
    pub self_: Option<String>,
    /// `$steps.run.outputs.Self`
    pub self__: Option<String>,
    /// `$steps.run.outputs.3g`
    pub empty: Option<String>,
    /// `$steps.run.outputs.größe`
    pub größe: Option<i64>,
    /// `$steps.run.outputs.other`
    pub other: Option<Order>,
    /// `$steps.run.outputs.a.b`
    pub dotted: Option<String>,
}
