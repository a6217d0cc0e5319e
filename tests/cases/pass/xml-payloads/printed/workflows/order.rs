// Printed by arazzo-codegen; changes are lost. Seal: 615a73b4844aebbd
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Order, OrderLinesItem};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "order",
    12962951385376389911,
);

/// The workflow `order`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn order(
    client: &Client,
    inputs: OrderInputs,
) -> Result<OrderOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("name", &inputs.name), ("count", &inputs.count)],
    )?;

    // place: POST /orders
    if run.is_due("place") {
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
        run.done("place", &[]).await?;
    }

    run.finish();
    Ok(OrderOutputs {})
}

/// Goes on with a run of `order` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_order(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<OrderOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = OrderInputs {
        name: state.input("name")?,
        count: state.input("count")?,
    };
    order(&client.resuming(state), inputs).await
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
