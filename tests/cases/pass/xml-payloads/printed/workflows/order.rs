// Printed by arazzo-codegen; changes are lost. Seal: b5e97eb429b55d9c
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Order, OrderLinesItem};

/// The workflow `order`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn order(
    client: &Client,
    inputs: OrderInputs,
) -> Result<OrderOutputs, WorkflowError> {
    let mut run = Run::new("order", client.http());

    // place: POST /orders
    run.step(
            "place",
            client
                .place_order(
                    &Order {
                        id: inputs.count,
                        lines: vec![
                            OrderLinesItem { sku : "a".to_owned(), name : inputs.name
                            .clone() }, OrderLinesItem { sku : "b\"".to_owned(), name :
                            "x]]>y".to_owned() }
                        ],
                    },
                ),
        )
        .await?
        .require("$statusCode == 204", |response| response.status() == 204)?
        .finish();
    run.done("place", &[]);

    Ok(OrderOutputs {})
}

/// Inputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderInputs {
    pub name: String,
    pub count: i64,
}

/// Outputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderOutputs {}
