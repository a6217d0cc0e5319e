// Printed by arazzo-codegen; changes are lost. Seal: 8c640650c0c57243
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::super::client::Client;
use super::super::super::types::XLoginResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "setup",
    17343967454857188256,
);

/// The workflow `setup`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn setup(client: &Client) -> Result<SetupOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // $sourceDescriptions.z.prepare runs first
    if run.is_due("$sourceDescriptions.z.prepare") {
        run.workflow(
            "$sourceDescriptions.z.prepare",
            super::super::zx::prepare::prepare(
                    &client.called_as(&run, "$sourceDescriptions.z.prepare"),
                )
                .await,
        )?;
        run.done("$sourceDescriptions.z.prepare", &[]).await?;
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
pub async fn resume_setup_workflow(
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
            15039706919494379908,
        )
        .part();
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // login: POST /x/login
    let token = if run.is_due("login") {
        let login = run
            .step("login", client.x_login(&auth.token))
            .await?
            .require_success()?
            .json::<XLoginResponse>()?;
        run.done("login", &[("token", &login.token)]).await?;
        login.token
    } else {
        run.restored("login", "token")?
    };

    // make: POST /x
    if run.is_due("make") {
        run.step("make", client.x_make(&token)).await?.require_success()?.finish();
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
