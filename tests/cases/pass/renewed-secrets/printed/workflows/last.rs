// Printed by arazzo-codegen; changes are lost. Seal: ad3b532f07ede75a
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "last",
    11775547079483202436,
);

/// The workflow `last`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn last(client: &Client) -> Result<LastOutputs, WorkflowError> {
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

    // read runs first
    let read = if run.is_due("$workflows.read") {
        let read = run
            .workflow(
                "read",
                super::read::read_after(&client.called(&run), &login).await,
            )?;
        run.done("$workflows.read", &[("id", &read.id)]).await?;
        read
    } else {
        super::read::ReadOutputs {
            id: run.restored("$workflows.read", "id")?,
        }
    };

    // get: GET /things/{id}
    if run.is_due("get") {
        run.step("get", client.get(&login.id, Some(&login.key)))
            .await?
            .require_success()?
            .finish();
        run.done("get", &[]).await?;
    }

    run.finish();
    Ok(LastOutputs { id: read.id })
}

/// Goes on with a run of `last` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_last(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: LastSecrets,
) -> Result<LastOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state
        .give(
            &[],
            "$workflows.login",
            "key",
            secrets.workflows_login_key,
            &["get", "$workflows.read"],
        )?;
    state.give(&["login"], "open", "key", secrets.login_open_key, &["open", ""])?;
    state
        .give(
            &["read"],
            "$workflows.login",
            "key",
            secrets.read_workflows_login_key,
            &["get", "relogin"],
        )?;
    state
        .give(
            &["read", "login"],
            "open",
            "key",
            secrets.read_login_open_key,
            &["open", ""],
        )?;
    last(&client.resuming(state)).await
}

/// Outputs of the workflow `last`.
#[derive(Clone, Debug, PartialEq)]
pub struct LastOutputs {
    /// `$workflows.read.outputs.id`
    pub id: String,
}

/// What the state of a run of `last` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastSecrets {
    /// `$workflows.login.outputs.key`
    pub workflows_login_key: Option<Secret<String>>,
    /// `$steps.open.outputs.key of login`
    pub login_open_key: Option<Secret<String>>,
    /// `$workflows.login.outputs.key of read`
    pub read_workflows_login_key: Option<Secret<String>>,
    /// `$steps.open.outputs.key of login of read`
    pub read_login_open_key: Option<Secret<String>>,
}
