// Printed by arazzo-codegen; changes are lost. Seal: d5ab8669194fb8b7
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    11251126922761883140,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // login runs first
    let login = if run.is_due("$workflows.login") {
        let login = run
            .workflow("login", super::login::login(&client.called(&run)).await)?;
        run.done("$workflows.login", &[("id", &login.id), ("key", &login.key)]).await?;
        login
    } else {
        super::login::LoginOutputs {
            id: run.restored("$workflows.login", "id")?,
            key: run.restored("$workflows.login", "key")?,
        }
    };

    let outputs = read_after(&client.called(&run), &login).await?;
    run.finish();
    Ok(outputs)
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: ReadSecrets,
) -> Result<ReadOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state
        .give(
            &[],
            "$workflows.login",
            "key",
            secrets.workflows_login_key,
            &["get", "relogin"],
        )?;
    state.give(&["login"], "open", "key", secrets.login_open_key, &["open", ""])?;
    read(&client.resuming(state)).await
}

/// The workflow `read` after those that it depends on, whose outputs are given.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read_after(
    client: &Client,
    login: &super::login::LoginOutputs,
) -> Result<ReadOutputs, WorkflowError> {
    const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
            "read",
            10970646703804683688,
        )
        .part();
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;
    let mut login = if run.is_due("$workflows.login") {
        login.clone()
    } else {
        super::login::LoginOutputs {
            id: run.restored("$workflows.login", "id")?,
            key: run
                .given("$workflows.login", "key")?
                .unwrap_or_else(|| login.key.clone()),
        }
    };
    arazzo_runtime::steps! {
        Step { Get = "get", Relogin = "relogin", }
    }

    let mut next = run.first(Step::Get);
    while let Some(step) = next {
        next = match step {
            Step::Get => {
                // get: GET /things/{id}
                run.enter("get")?;
                let attempt = async {
                    run.step("get", client.get(&login.id, Some(&login.key)))
                        .await?
                        .require_success()?
                        .finish();
                    run.record("get", &[]);
                    Ok::<_, WorkflowError>(())
                };
                match attempt.await {
                    Ok(()) => {
                        // over
                        None
                    }
                    Err(error) if error.ends_run() => return Err(error),
                    Err(error) => {
                        if error.status() == Some(404) {
                            // expired
                            run.goto("get", "relogin");
                            Some(Step::Relogin)
                        } else {
                            return Err(error);
                        }
                    }
                }
            }
            Step::Relogin => {
                // relogin: the workflow login
                run.enter("relogin")?;
                login = run
                    .workflow(
                        "relogin",
                        super::login::login(&client.called(&run)).await,
                    )?;
                run.record(
                    "$workflows.login",
                    &[("id", &login.id), ("key", &login.key)],
                );
                run.record("relogin", &[]);
                // again
                run.goto("relogin", "get");
                Some(Step::Get)
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(ReadOutputs {
        id: login.id.clone(),
    })
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$workflows.login.outputs.id`
    pub id: String,
}

/// What the state of a run of `read` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadSecrets {
    /// `$workflows.login.outputs.key`
    pub workflows_login_key: Option<Secret<String>>,
    /// `$steps.open.outputs.key of login`
    pub login_open_key: Option<Secret<String>>,
}
