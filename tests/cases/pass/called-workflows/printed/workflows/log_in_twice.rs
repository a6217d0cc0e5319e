// Printed by arazzo-codegen; changes are lost. Seal: 2c74fb5158241bb7
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::workflows::log_in::LogInInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "log-in-twice",
    9305711570090267020,
);

/// The workflow `log-in-twice`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn log_in_twice(
    client: &Client,
    inputs: LogInTwiceInputs,
) -> Result<LogInTwiceOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("user", &inputs.user)])?;

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

    // first: the workflow log-in
    let workflows_outputs_session = if run.is_due("first") {
        let first = run
            .workflow(
                "first",
                super::log_in::log_in(
                        &client.called(&run),
                        LogInInputs {
                            user: log_in.session.clone(),
                        },
                    )
                    .await,
            )?;
        run.done("first", &[("$0", &first.session)]).await?;
        first.session
    } else {
        run.restored("first", "$0")?
    };

    // second: the workflow log-in
    let (session, second_workflows_outputs_session) = if run.is_due("second") {
        let second = run
            .workflow(
                "second",
                super::log_in::log_in(
                        &client.called(&run),
                        LogInInputs {
                            user: workflows_outputs_session.clone(),
                        },
                    )
                    .await,
            )?;
        run.done("second", &[("session", &second.session), ("$1", &second.session)])
            .await?;
        (second.session.clone(), second.session)
    } else {
        (run.restored("second", "session")?, run.restored("second", "$1")?)
    };

    // get: GET /things/{thing_id}
    if run.is_due("get") {
        run.step(
                "get",
                client
                    .get_thing(
                        &format!(
                            "{}-{}", second_workflows_outputs_session,
                            workflows_outputs_session
                        ),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("get", &[]).await?;
    }

    run.finish();
    Ok(LogInTwiceOutputs {
        second: session,
        last: second_workflows_outputs_session,
    })
}

/// Goes on with a run of `log-in-twice` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_log_in_twice(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<LogInTwiceOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = LogInTwiceInputs {
        user: state.input("user")?,
    };
    log_in_twice(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `log-in-twice`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogInTwiceInputs {
    pub user: String,
}

/// Outputs of the workflow `log-in-twice`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogInTwiceOutputs {
    /// `$steps.second.outputs.session`
    pub second: String,
    /// `$workflows.log-in.outputs.session`
    pub last: String,
}
