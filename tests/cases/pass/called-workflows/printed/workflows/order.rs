// Printed by arazzo-codegen; changes are lost. Seal: b4e7b673e8a17981
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::log_in::LogInInputs;
use super::super::workflows::find::FindInputs;

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

    // log-in runs first
    let log_in = run
        .workflow(
            "log-in",
            super::log_in::log_in(
                    client,
                    LogInInputs {
                        user: inputs.user.clone(),
                    },
                )
                .await,
        )?;

    // find: the workflow find
    let find = {
        let called = run
            .within(
                "find",
                std::time::Duration::from_millis(5000),
                super::find::find(
                    client,
                    FindInputs {
                        id: inputs.id.clone(),
                        limit: Some(5),
                    },
                ),
            )
            .await;
        run.workflow("find", called)?
    };
    run.require(
        "find",
        "$outputs.name != 'none'",
        arazzo_runtime::ne(&find.name, "none"),
    )?;
    run.done("find", &[("name", &find.name)]);

    // put: PUT /things/{thing_id}
    run.step(
            "put",
            client
                .put_thing(
                    &log_in.session,
                    &find.name,
                    &Thing {
                        name: find.name.clone(),
                        size: find.size,
                        fragile: None,
                        state: None,
                        parts: None,
                    },
                )
                .timeout(std::time::Duration::from_millis(1000)),
        )
        .await?
        .require_success()?
        .finish();
    run.done("put", &[]);

    Ok(OrderOutputs {
        name: find.name,
        session: log_in.session,
    })
}

/// Inputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderInputs {
    pub user: String,
    pub id: String,
}

/// Outputs of the workflow `order`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderOutputs {
    /// `$steps.find.outputs.name`
    pub name: String,
    /// `$workflows.log-in.outputs.session`
    pub session: String,
}
