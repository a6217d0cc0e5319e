// Printed by arazzo-codegen; changes are lost. Seal: 598764b724ac1c26
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{BoxSchema, Order, ResultSchema};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "type",
    10626935651594782337,
);

/// The workflow `type`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn r#type(
    client: &Client,
    inputs: TypeInputs,
) -> Result<TypeOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("type", &inputs.r#type),
            ("self", &inputs.self_),
            ("Self", &inputs.self__),
            ("fn", &inputs.r#fn),
        ],
    )?;

    // run: POST /{type}
    let (r#type, self_, run_self, n3g, größe, other, a_b) = if run.is_due("run") {
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
            .json::<RunAnswer>()?;
        run.done(
                "run",
                &[
                    ("type", &run_step.r#type),
                    ("self", &run_step.self_),
                    ("Self", &run_step.self__),
                    ("", &run_step.empty),
                    ("3g", &run_step.n3g),
                    ("größe", &run_step.größe),
                    (
                        "other",
                        &run_step.result.as_ref().and_then(|it| it.order.as_ref()),
                    ),
                    ("a.b", &run_step.a_b_),
                ],
            )
            .await?;
        (
            run_step.r#type,
            run_step.self_,
            run_step.self__,
            run_step.n3g,
            run_step.größe,
            run_step.result.as_ref().and_then(|it| it.order.as_ref()).cloned(),
            run_step.a_b_,
        )
    } else {
        (
            run.restored("run", "type")?,
            run.restored("run", "self")?,
            run.restored("run", "Self")?,
            run.restored("run", "3g")?,
            run.restored("run", "größe")?,
            run.restored("run", "other")?,
            run.restored("run", "a.b")?,
        )
    };

    // client: GET /builder
    if run.is_due("client") {
        run.step("client", client.builder_operation())
            .await?
            .require_success()?
            .finish();
        run.done("client", &[]).await?;
    }

    // inputs: GET /http
    if run.is_due("inputs") {
        run.step("inputs", client.http_operation(Some(&Order::from("ASC"))))
            .await?
            .require_success()?
            .finish();
        run.done("inputs", &[]).await?;
    }

    // get-thing: GET /oauth2/token#refresh
    if run.is_due("get-thing") {
        run.step("get-thing", client.token_refresh()).await?.require_success()?.finish();
        run.done("get-thing", &[]).await?;
    }

    // getThing: GET /a
    if run.is_due("getThing") {
        run.step("getThing", client.get_thing()).await?.require_success()?.finish();
        run.done("getThing", &[]).await?;
    }

    // 1: GET /b
    if run.is_due("1") {
        run.step("1", client.get_thing_operation()).await?.require_success()?.finish();
        run.done("1", &[]).await?;
    }

    run.finish();
    Ok(TypeOutputs {
        r#type,
        self_,
        self__: run_self,
        empty: n3g,
        größe,
        other,
        dotted: a_b,
    })
}

/// Goes on with a run of `type` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_type(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<TypeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = TypeInputs {
        r#type: state.input("type")?,
        self_: state.input("self")?,
        self__: state.input("Self")?,
        r#fn: state.input("fn")?,
    };
    r#type(&client.resuming(state), inputs).await
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

/// What is read of the answer to `run`.
struct RunAnswer {
    r#type: String,
    self_: Option<String>,
    self__: Option<String>,
    empty: Option<String>,
    n3g: Option<String>,
    größe: Option<i64>,
    a_b_: Option<String>,
    result: Option<ResultSchema>,
}

arazzo_runtime::object! {
    RunAnswer { r#type = "type", self_ = "self", self__ = "Self", empty = "", n3g = "3g",
    größe = "größe", a_b_ = "a-b", result = "result", }
}
