// Printed by arazzo-codegen; changes are lost. Seal: 1b816814fa589b0d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Thing;
use super::super::workflows::log_in::LogInInputs;
use super::super::workflows::find::FindInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "order",
    537029275896235435,
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
        &[("user", &inputs.user), ("id", &inputs.id)],
    )?;

    // log-in runs first
    let log_in = if run.is_due("$workflows.log-in") {
        let log_in = run
            .workflow(
                "log-in",
                super::log_in::log_in(
                        &client.called(&run),
                        LogInInputs {
                            user: inputs.user.clone(),
                        },
                    )
                    .await,
            )?;
        run.done("$workflows.log-in", &[("session", &log_in.session)]).await?;
        log_in
    } else {
        super::log_in::LogInOutputs {
            session: run.restored("$workflows.log-in", "session")?,
        }
    };

    // find: the workflow find
    let (name, workflows_outputs_size) = if run.is_due("find") {
        let find = {
            let called = run
                .within(
                    "find",
                    std::time::Duration::from_millis(5000),
                    super::find::find(
                        &client.called(&run),
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
        run.done("find", &[("name", &find.name), ("$1", &find.size)]).await?;
        (find.name, find.size)
    } else {
        (run.restored("find", "name")?, run.restored("find", "$1")?)
    };

    // put: PUT /things/{thing_id}
    if run.is_due("put") {
        run.step(
                "put",
                client
                    .put_thing(
                        &log_in.session,
                        &name,
                        &Thing {
                            name: name.clone(),
                            size: workflows_outputs_size,
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
        run.done("put", &[]).await?;
    }

    run.finish();
    Ok(OrderOutputs {
        name,
        session: log_in.session,
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
) -> Result<OrderOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = OrderInputs {
        user: state.input("user")?,
        id: state.input("id")?,
    };
    order(&client.resuming(state), inputs).await
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
