// Printed by arazzo-codegen; changes are lost. Seal: b07245893f0de5a6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "log-in",
    16682357742712007987,
);

/// The workflow `log-in`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn log_in(
    client: &Client,
    inputs: LogInInputs,
) -> Result<LogInOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("user", &inputs.user)])?;

    // get: GET /things/{thing_id}
    let session = if run.is_due("get") {
        let get = run
            .step("get", client.get_thing(&inputs.user))
            .await?
            .require_success()?
            .json::<GetAnswer>()?;
        run.done("get", &[("session", &get.name)]).await?;
        get.name
    } else {
        run.restored("get", "session")?
    };

    run.finish();
    Ok(LogInOutputs { session })
}

/// Goes on with a run of `log-in` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_log_in(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<LogInOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = LogInInputs {
        user: state.input("user")?,
    };
    log_in(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `log-in`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogInInputs {
    pub user: String,
}

/// Outputs of the workflow `log-in`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogInOutputs {
    /// `$steps.get.outputs.session`
    pub session: String,
}

/// What is read of the answer to `get`.
struct GetAnswer {
    name: String,
}

arazzo_runtime::object! {
    GetAnswer { name = "name", }
}
