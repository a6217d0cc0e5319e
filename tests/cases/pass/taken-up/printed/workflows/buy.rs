// Printed by arazzo-codegen; changes are lost. Seal: 0adec3a49081bfa9
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::OrderState;
use super::super::workflows::order::OrderInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "buy",
    14596298673890084285,
);

/// The workflow `buy`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn buy(
    client: &Client,
    inputs: BuyInputs,
) -> Result<BuyOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("user", &inputs.user), ("password", &inputs.password)],
    )?;

    // look: GET /orders/{id}
    let total = if run.is_due("look") {
        let look = run
            .step("look", client.get_order("last"))
            .await?
            .require_success()?
            .json::<LookAnswer>()?;
        run.done("look", &[("total", &look.total)]).await?;
        look.total
    } else {
        run.restored("look", "total")?
    };

    // order: the workflow order
    let state = if run.is_due("order") {
        let order = {
            let called = run
                .within(
                    "order",
                    std::time::Duration::from_millis(5000),
                    super::order::order(
                        &client.called(&run),
                        OrderInputs {
                            user: inputs.user.clone(),
                            password: inputs.password.clone(),
                            item: "cup".to_owned(),
                        },
                    ),
                )
                .await;
            run.workflow("order", called)?
        };
        run.done("order", &[("state", &order.state)]).await?;
        order.state
    } else {
        run.restored("order", "state")?
    };

    // compare: GET /orders/{id}
    if run.is_due("compare") {
        run.step("compare", client.get_order("last")).await?.require_success()?.finish();
        run.done("compare", &[]).await?;
    }

    run.finish();
    Ok(BuyOutputs { before: total, state })
}

/// Goes on with a run of `buy` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_buy(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: BuySecrets,
) -> Result<BuyOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state
        .give(
            &["order"],
            "login",
            "token",
            secrets.order_login_token,
            &["login", "place", "wait", "confirm"],
        )?;
    let inputs = BuyInputs {
        user: state.input("user")?,
        password: state.secret("password", secrets.password, &["order"])?,
    };
    buy(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `buy`.
#[derive(Clone, Debug, PartialEq)]
pub struct BuyInputs {
    pub user: String,
    pub password: Secret<String>,
}

/// Outputs of the workflow `buy`.
#[derive(Clone, Debug, PartialEq)]
pub struct BuyOutputs {
    /// `$steps.look.outputs.total`
    pub before: Option<f64>,
    /// `$steps.order.outputs.state`
    pub state: Option<OrderState>,
}

/// What the state of a run of `buy` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BuySecrets {
    /// `$inputs.password`
    pub password: Option<Secret<String>>,
    /// `$steps.login.outputs.token of order`
    pub order_login_token: Option<Secret<String>>,
}

/// What is read of the answer to `look`.
struct LookAnswer {
    total: Option<f64>,
}

arazzo_runtime::object! {
    LookAnswer { total = "total", }
}
