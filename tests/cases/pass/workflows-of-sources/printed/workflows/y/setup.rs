// Printed by arazzo-codegen; changes are lost. Seal: ed461bfb7f427649
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::super::client::Client;
use super::super::super::types::XLoginResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "setup",
    3588788284801513977,
);

/// The workflow `setup`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn setup(client: &Client) -> Result<SetupOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // $sourceDescriptions.z%2Ey.prepare runs first
    if run.is_due("$sourceDescriptions.z%2Ey.prepare") {
        run.workflow(
            "$sourceDescriptions.z%2Ey.prepare",
            super::super::zy::prepare::prepare(
                    &client.called_as(&run, "$sourceDescriptions.z%2Ey.prepare"),
                )
                .await,
        )?;
        run.done("$sourceDescriptions.z%2Ey.prepare", &[]).await?;
    }

    // auth runs first
    let auth = if run.is_due("$workflows.auth") {
        let auth = run.workflow("auth", super::auth::auth(&client.called(&run)).await)?;
        run.done("$workflows.auth", &[("token", &auth.token)]).await?;
        auth
    } else {
        super::auth::AuthOutputs {
            token: run.restored("$workflows.auth", "token")?,
        }
    };

    let outputs = setup_after(&client.called(&run), &auth).await?;
    run.finish();
    Ok(outputs)
}

/// Goes on with a run of `setup` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_setup_workflow2(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: SetupSecrets,
) -> Result<SetupOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state
        .give(
            &[],
            "$workflows.auth",
            "token",
            secrets.workflows_auth_token,
            &["login"],
        )?;
    state.give(&[], "login", "token", secrets.login_token, &["login", "make", ""])?;
    state.give(&["auth"], "auth", "token", secrets.auth_auth_token, &["auth", ""])?;
    setup(&client.resuming(state)).await
}

/// The workflow `setup` after those that it depends on, whose outputs are given.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn setup_after(
    client: &Client,
    auth: &super::auth::AuthOutputs,
) -> Result<SetupOutputs, WorkflowError> {
    const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
            "setup",
            17321939653573041902,
        )
        .part();
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // login: POST /y/login
    let token = if run.is_due("login") {
        let login = run
            .step("login", client.y_login(&auth.token))
            .await?
            .require_success()?
            .json::<XLoginResponse>()?;
        run.done("login", &[("token", &login.token)]).await?;
        login.token
    } else {
        run.restored("login", "token")?
    };

    // make: POST /y
    if run.is_due("make") {
        run.step("make", client.y_make(&token)).await?.require_success()?.finish();
        run.done("make", &[]).await?;
    }

    run.finish();
    Ok(SetupOutputs { token })
}

/// Outputs of the workflow `setup`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetupOutputs {
    /// `$steps.login.outputs.token`
    pub token: Secret<String>,
}

/// What the state of a run of `setup` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetupSecrets {
    /// `$workflows.auth.outputs.token`
    pub workflows_auth_token: Option<Secret<String>>,
    /// `$steps.login.outputs.token`
    pub login_token: Option<Secret<String>>,
    /// `$steps.auth.outputs.token of auth`
    pub auth_auth_token: Option<Secret<String>>,
}
