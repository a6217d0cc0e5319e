// Printed by arazzo-codegen; changes are lost. Seal: 9d941e89ca195511
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::MeResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "session",
    15215506593845851171,
);

/// The workflow `session`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn session(client: &Client) -> Result<SessionOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // login: POST /login
    let cookie = if run.is_due("login") {
        let response = run
            .step("login", client.login())
            .await?
            .require(
                "$statusCode == 302 || $statusCode == 303",
                |response| response.status() == 302 || response.status() == 303,
            )?
            .answer();
        let cookie = response.header("Set-Cookie").map(arazzo_runtime::Secret::from);
        run.done("login", &[("cookie", &cookie)]).await?;
        cookie
    } else {
        run.restored("login", "cookie")?
    };

    // start: POST /jobs
    let job = if run.is_due("start") {
        let response = run
            .step("start", client.start())
            .await?
            .require("$statusCode < 400", |response| response.status() < 400)?
            .answer();
        let job = response.header("Location").map(str::to_owned);
        run.done("start", &[("job", &job)]).await?;
        job
    } else {
        run.restored("start", "job")?
    };

    // me: GET /me
    let id = if run.is_due("me") {
        let me = run
            .step("me", client.me(cookie.as_ref()))
            .await?
            .require_success()?
            .json_or_default::<MeResponse>()?;
        run.done("me", &[("id", &me.id)]).await?;
        me.id
    } else {
        run.restored("me", "id")?
    };

    run.finish();
    Ok(SessionOutputs { id, job })
}

/// Goes on with a run of `session` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_session(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: SessionSecrets,
) -> Result<SessionOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.give(&[], "login", "cookie", secrets.login_cookie, &["me"])?;
    session(&client.resuming(state)).await
}

/// Outputs of the workflow `session`.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionOutputs {
    /// `$steps.me.outputs.id`
    pub id: Option<String>,
    /// `$steps.start.outputs.job`
    pub job: Option<String>,
}

/// What the state of a run of `session` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionSecrets {
    /// `$steps.login.outputs.cookie`
    pub login_cookie: Option<Secret<String>>,
}
