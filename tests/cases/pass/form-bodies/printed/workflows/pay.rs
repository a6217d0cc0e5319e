// Printed by arazzo-codegen; changes are lost. Seal: 90d83dee32ed9ed5
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;

/// The workflow `pay`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn pay(
    client: &Client,
    inputs: PayInputs,
) -> Result<PayOutputs, WorkflowError> {
    let mut run = Run::new("pay", client.http());

    // charge: POST /charges
    run.step(
            "charge",
            client
                .charge(
                    &Json::new(|| {
                        arazzo_runtime::serde_json::json!(
                            { "amount" : & inputs.amount, "note" : "a b&c", "code" : &
                            inputs.secret_code, "metadata" :
                            arazzo_runtime::object_of([("order id", inputs.order.as_ref()
                            .map(arazzo_runtime::to_value))]), "expand" : ["customer",
                            "invoice"], "items" : [{ "price" : "p1" }, { "price" : "p2"
                            }], "tags" : ["x", "y"] }
                        )
                    }),
                ),
        )
        .await?
        .require_success()?
        .finish();
    run.done("charge", &[]);

    // chargeAgain: POST /charges
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
    run.done("chargeAgain", &[]);

    // login: POST /login
    run.step("login", client.login("grant_type=password&user=me"))
        .await?
        .require_success()?
        .finish();
    run.done("login", &[]);

    Ok(PayOutputs {})
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
