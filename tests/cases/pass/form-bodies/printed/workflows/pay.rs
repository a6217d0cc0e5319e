// Printed by arazzo-codegen; changes are lost. Seal: 03d29861d217b717
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "pay",
    16558688191822575384,
);

/// The workflow `pay`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn pay(
    client: &Client,
    inputs: PayInputs,
) -> Result<PayOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("amount", &inputs.amount),
            ("secretCode", &inputs.secret_code),
            ("order", &inputs.order),
        ],
    )?;

    // charge: POST /charges
    if run.is_due("charge") {
        run.step(
                "charge",
                client
                    .charge(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "amount" : & inputs.amount, "note" : "a b&c", "code" : &
                                inputs.secret_code, "metadata" :
                                arazzo_runtime::object_of([("order id", inputs.order
                                .as_ref().map(arazzo_runtime::to_value))]), "expand" :
                                ["customer", "invoice"], "items" : [{ "price" : "p1" }, {
                                "price" : "p2" }], "tags" : ["x", "y"] }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("charge", &[]).await?;
    }

    // chargeAgain: POST /charges
    if run.is_due("chargeAgain") {
        run.step(
                "chargeAgain",
                client
                    .charge(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "amount" : 5, "metadata[order]" : "o1", "unknown" : true }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("chargeAgain", &[]).await?;
    }

    // login: POST /login
    if run.is_due("login") {
        run.step("login", client.login("grant_type=password&user=me"))
            .await?
            .require_success()?
            .finish();
        run.done("login", &[]).await?;
    }

    run.finish();
    Ok(PayOutputs {})
}

/// Goes on with a run of `pay` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_pay(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: PaySecrets,
) -> Result<PayOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = PayInputs {
        amount: state.input("amount")?,
        secret_code: state.secret("secretCode", secrets.secret_code, &["charge"])?,
        order: state.input("order")?,
    };
    pay(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `pay`.
#[derive(Clone, Debug, PartialEq)]
pub struct PayInputs {
    pub amount: i64,
    pub secret_code: Secret<String>,
    pub order: Option<String>,
}

/// Outputs of the workflow `pay`.
#[derive(Clone, Debug, PartialEq)]
pub struct PayOutputs {}
/// What the state of a run of `pay` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaySecrets {
    /// `$inputs.secretCode`
    pub secret_code: Option<Secret<String>>,
}
