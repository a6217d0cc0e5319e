// Printed by arazzo-codegen; changes are lost. Seal: 1ba6ad83acde617a
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "main",
    10605212070685130969,
);

/// The workflow `main`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn main(client: &Client) -> Result<MainOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // $sourceDescriptions.x.z.prepare runs first
    if run.is_due("$sourceDescriptions.x.z.prepare") {
        run.workflow(
            "$sourceDescriptions.x.z.prepare",
            super::super::zx::prepare::prepare(
                    &client.called_as(&run, "$sourceDescriptions.x.z.prepare"),
                )
                .await,
        )?;
        run.done("$sourceDescriptions.x.z.prepare", &[]).await?;
    }

    // $sourceDescriptions.x.auth runs first
    let auth = if run.is_due("$sourceDescriptions.x.auth") {
        let auth = run
            .workflow(
                "$sourceDescriptions.x.auth",
                super::super::x::auth::auth(
                        &client.called_as(&run, "$sourceDescriptions.x.auth"),
                    )
                    .await,
            )?;
        run.done("$sourceDescriptions.x.auth", &[("token", &auth.token)]).await?;
        auth
    } else {
        super::super::x::auth::AuthOutputs {
            token: run.restored("$sourceDescriptions.x.auth", "token")?,
        }
    };

    // $sourceDescriptions.x.setup runs first
    if run.is_due("$sourceDescriptions.x.setup") {
        run.workflow(
            "$sourceDescriptions.x.setup",
            super::super::x::setup::setup_after(
                    &client.called_as(&run, "$sourceDescriptions.x.setup"),
                    &auth,
                )
                .await,
        )?;
        run.done("$sourceDescriptions.x.setup", &[]).await?;
    }

    // $sourceDescriptions.y.z%2Ey.prepare runs first
    if run.is_due("$sourceDescriptions.y.z%2Ey.prepare") {
        run.workflow(
            "$sourceDescriptions.y.z%2Ey.prepare",
            super::super::zy::prepare::prepare(
                    &client.called_as(&run, "$sourceDescriptions.y.z%2Ey.prepare"),
                )
                .await,
        )?;
        run.done("$sourceDescriptions.y.z%2Ey.prepare", &[]).await?;
    }

    // $sourceDescriptions.y.auth runs first
    let auth_outputs = if run.is_due("$sourceDescriptions.y.auth") {
        let auth_outputs = run
            .workflow(
                "$sourceDescriptions.y.auth",
                super::super::y::auth::auth(
                        &client.called_as(&run, "$sourceDescriptions.y.auth"),
                    )
                    .await,
            )?;
        run.done("$sourceDescriptions.y.auth", &[("token", &auth_outputs.token)]).await?;
        auth_outputs
    } else {
        super::super::y::auth::AuthOutputs {
            token: run.restored("$sourceDescriptions.y.auth", "token")?,
        }
    };

    // $sourceDescriptions.y.setup runs first
    if run.is_due("$sourceDescriptions.y.setup") {
        run.workflow(
            "$sourceDescriptions.y.setup",
            super::super::y::setup::setup_after(
                    &client.called_as(&run, "$sourceDescriptions.y.setup"),
                    &auth_outputs,
                )
                .await,
        )?;
        run.done("$sourceDescriptions.y.setup", &[]).await?;
    }

    // join: POST /join
    if run.is_due("join") {
        run.step("join", client.join(None, None)).await?.require_success()?.finish();
        run.done("join", &[]).await?;
    }

    run.finish();
    Ok(MainOutputs {})
}

/// Goes on with a run of `main` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_main(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: MainSecrets,
) -> Result<MainOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state
        .give(
            &[],
            "$sourceDescriptions.x.auth",
            "token",
            secrets.x_auth_token,
            &["$sourceDescriptions.x.setup"],
        )?;
    state
        .give(
            &[],
            "$sourceDescriptions.y.auth",
            "token",
            secrets.y_auth_token,
            &["$sourceDescriptions.y.setup"],
        )?;
    state
        .give(
            &["$sourceDescriptions.x.auth"],
            "auth",
            "token",
            secrets.x_auth_auth_token,
            &["auth", ""],
        )?;
    state
        .give(
            &["$sourceDescriptions.x.setup"],
            "$workflows.auth",
            "token",
            secrets.x_setup_workflows_auth_token,
            &["login"],
        )?;
    state
        .give(
            &["$sourceDescriptions.x.setup"],
            "login",
            "token",
            secrets.x_setup_login_token,
            &["login", "make", ""],
        )?;
    state
        .give(
            &["$sourceDescriptions.x.setup", "auth"],
            "auth",
            "token",
            secrets.x_setup_auth_auth_token,
            &["auth", ""],
        )?;
    state
        .give(
            &["$sourceDescriptions.y.auth"],
            "auth",
            "token",
            secrets.y_auth_auth_token,
            &["auth", ""],
        )?;
    state
        .give(
            &["$sourceDescriptions.y.setup"],
            "$workflows.auth",
            "token",
            secrets.y_setup_workflows_auth_token,
            &["login"],
        )?;
    state
        .give(
            &["$sourceDescriptions.y.setup"],
            "login",
            "token",
            secrets.y_setup_login_token,
            &["login", "make", ""],
        )?;
    state
        .give(
            &["$sourceDescriptions.y.setup", "auth"],
            "auth",
            "token",
            secrets.y_setup_auth_auth_token,
            &["auth", ""],
        )?;
    main(&client.resuming(state)).await
}

/// Outputs of the workflow `main`.
#[derive(Clone, Debug, PartialEq)]
pub struct MainOutputs {}
/// What the state of a run of `main` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MainSecrets {
    /// `$sourceDescriptions.x.auth.outputs.token`
    pub x_auth_token: Option<Secret<String>>,
    /// `$sourceDescriptions.y.auth.outputs.token`
    pub y_auth_token: Option<Secret<String>>,
    /// `$steps.auth.outputs.token of $sourceDescriptions.x.auth`
    pub x_auth_auth_token: Option<Secret<String>>,
    /// `$workflows.auth.outputs.token of $sourceDescriptions.x.setup`
    pub x_setup_workflows_auth_token: Option<Secret<String>>,
    /// `$steps.login.outputs.token of $sourceDescriptions.x.setup`
    pub x_setup_login_token: Option<Secret<String>>,
    /// `$steps.auth.outputs.token of auth of $sourceDescriptions.x.setup`
    pub x_setup_auth_auth_token: Option<Secret<String>>,
    /// `$steps.auth.outputs.token of $sourceDescriptions.y.auth`
    pub y_auth_auth_token: Option<Secret<String>>,
    /// `$workflows.auth.outputs.token of $sourceDescriptions.y.setup`
    pub y_setup_workflows_auth_token: Option<Secret<String>>,
    /// `$steps.login.outputs.token of $sourceDescriptions.y.setup`
    pub y_setup_login_token: Option<Secret<String>>,
    /// `$steps.auth.outputs.token of auth of $sourceDescriptions.y.setup`
    pub y_setup_auth_auth_token: Option<Secret<String>>,
}
