// Printed by arazzo-codegen; changes are lost. Seal: a937e4dd5b731d51
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::{LoginRequest, OrderState, PlaceOrderRequest};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "order",
    9070410306965326022,
);

/// The workflow `order`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn order(
    client: &Client,
    inputs: OrderInputs,
) -> Result<OrderOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("user", &inputs.user), ("password", &inputs.password), ("item", &inputs.item)],
    )?;
    arazzo_runtime::steps! {
        Step { Login = "login", Place = "place", Wait = "wait", Confirm = "confirm",
        Cancel = "cancel", }
    }

    let mut token: Option<Secret<String>> = run.restored("login", "token")?;
    let mut id: Option<String> = run.restored("place", "id")?;
    let mut total: Option<f64> = run.restored("wait", "total")?;
    let mut state: Option<OrderState> = run.restored("confirm", "state")?;
    let mut next = run.first(Step::Login);
    while let Some(step) = next {
        next = match step {
            Step::Login => {
                // login: POST /sessions
                run.enter("login")?;
                let login = run
                    .step(
                        "login",
                        client
                            .login(
                                &LoginRequest {
                                    user: inputs.user.clone(),
                                    password: inputs.password.clone(),
                                },
                            ),
                    )
                    .await?
                    .require("$statusCode == 201", |response| response.status() == 201)?
                    .json::<LoginAnswer>()?;
                token = Some(login.token);
                run.record("login", &[("token", &token)]);
                Some(Step::Place)
            }
            Step::Place => {
                // place: POST /orders
                run.enter("place")?;
                let token_value = run
                    .need("place", "$steps.login.outputs.token", token.as_ref())?;
                let place = run
                    .step(
                        "place",
                        client
                            .place_order(
                                token_value,
                                &PlaceOrderRequest {
                                    item: Some(inputs.item.clone()),
                                },
                            ),
                    )
                    .await?
                    .require("$statusCode == 201", |response| response.status() == 201)?
                    .json::<PlaceAnswer>()?;
                id = Some(place.id);
                run.record("place", &[("id", &id)]);
                Some(Step::Wait)
            }
            Step::Wait => {
                // wait: GET /orders/{id}
                run.enter("wait")?;
                let attempt = async {
                    let id_value = run
                        .need("wait", "$steps.place.outputs.id", id.as_ref())?;
                    let response = run
                        .step("wait", client.get_order(id_value))
                        .await?
                        .require(
                            "$statusCode == 200",
                            |response| response.status() == 200,
                        )?
                        .answer();
                    let wait = run.json::<WaitAnswer>("wait", &response)?;
                    total = wait.total;
                    run.record("wait", &[("total", &total)]);
                    Ok::<_, WorkflowError>(response)
                };
                match attempt.await {
                    Ok(response) => {
                        if arazzo_runtime::eq(response.at("/state"), "pending") {
                            // again
                            run.goto("wait", "wait");
                            Some(Step::Wait)
                        } else {
                            Some(Step::Confirm)
                        }
                    }
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if error.status() == Some(409) {
                            // give-up
                            run.goto("wait", "cancel");
                            Some(Step::Cancel)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
            Step::Confirm => {
                // confirm: PUT /orders/{id}
                run.enter("confirm")?;
                let token_value2 = run
                    .need("confirm", "$steps.login.outputs.token", token.as_ref())?;
                let id_value2 = run
                    .need("confirm", "$steps.place.outputs.id", id.as_ref())?;
                let confirm = run
                    .step("confirm", client.confirm_order(token_value2, id_value2))
                    .await?
                    .require("$statusCode == 200", |response| response.status() == 200)?
                    .json::<ConfirmAnswer>()?;
                state = confirm.state;
                run.record("confirm", &[("state", &state)]);
                // over
                None
            }
            Step::Cancel => {
                // cancel: DELETE /orders/{id}
                run.enter("cancel")?;
                let id_value3 = run
                    .need("cancel", "$steps.place.outputs.id", id.as_ref())?;
                run.step("cancel", client.cancel_order(id_value3))
                    .await?
                    .require_success()?
                    .finish();
                run.record("cancel", &[]);
                None
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(OrderOutputs {
        id: run.output("$steps.place.outputs.id", id)?,
        total,
        state,
    })
}

/// Goes on with a run of `order` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_order(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: OrderSecrets,
) -> Result<OrderOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state
        .give(
            &[],
            "login",
            "token",
            secrets.login_token,
            &["login", "place", "wait", "confirm"],
        )?;
    let inputs = OrderInputs {
        user: state.input("user")?,
        password: state.secret("password", secrets.password, &["login"])?,
        item: state.input("item")?,
    };
    order(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderInputs {
    pub user: String,
    pub password: Secret<String>,
    pub item: String,
}

/// Outputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderOutputs {
    /// `$steps.place.outputs.id`
    pub id: String,
    /// `$steps.wait.outputs.total`
    pub total: Option<f64>,
    /// `$steps.confirm.outputs.state`
    pub state: Option<OrderState>,
}

/// What the state of a run of `order` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderSecrets {
    /// `$inputs.password`
    pub password: Option<Secret<String>>,
    /// `$steps.login.outputs.token`
    pub login_token: Option<Secret<String>>,
}

/// What is read of the answer to `login`.
struct LoginAnswer {
    token: Secret<String>,
}

arazzo_runtime::object! {
    LoginAnswer { token = "token", }
}

/// What is read of the answer to `place`.
struct PlaceAnswer {
    id: String,
}

arazzo_runtime::object! {
    PlaceAnswer { id = "id", }
}

/// What is read of the answer to `wait`.
struct WaitAnswer {
    total: Option<f64>,
}

arazzo_runtime::object! {
    WaitAnswer { total = "total", }
}

/// What is read of the answer to `confirm`.
struct ConfirmAnswer {
    state: Option<OrderState>,
}

arazzo_runtime::object! {
    ConfirmAnswer { state = "state", }
}
