// Printed by arazzo-codegen; changes are lost. Seal: c42a3f22b790b975
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "steps",
    5983314759360703543,
);

/// The workflow `steps`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn steps(client: &Client) -> Result<StepsOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // first: the workflow setup
    let token = if run.is_due("first") {
        let first = run
            .workflow(
                "first",
                super::super::x::setup::setup(
                        &client.called_as(&run, "$sourceDescriptions.x.setup"),
                    )
                    .await,
            )?;
        run.done("first", &[("token", &first.token)]).await?;
        first.token
    } else {
        run.restored("first", "token")?
    };

    // second: the workflow setup
    let second_token = if run.is_due("second") {
        let second = run
            .workflow(
                "second",
                super::super::y::setup::setup(
                        &client.called_as(&run, "$sourceDescriptions.y.setup"),
                    )
                    .await,
            )?;
        run.done("second", &[("token", &second.token)]).await?;
        second.token
    } else {
        run.restored("second", "token")?
    };

    // join: POST /join
    if run.is_due("join") {
        run.step("join", client.join(Some(&token), Some(&second_token)))
            .await?
            .require_success()?
            .finish();
        run.done("join", &[]).await?;
    }

    run.finish();
    Ok(StepsOutputs {})
}

/// Goes on with a run of `steps` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_steps(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: StepsSecrets,
) -> Result<StepsOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.give(&[], "first", "token", secrets.first_token, &["join"])?;
    state.give(&[], "second", "token", secrets.second_token, &["join"])?;
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
    steps(&client.resuming(state)).await
}

/// Outputs of the workflow `steps`.
#[derive(Clone, Debug, PartialEq)]
pub struct StepsOutputs {}
/// What the state of a run of `steps` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepsSecrets {
    /// `$steps.first.outputs.token`
    pub first_token: Option<Secret<String>>,
    /// `$steps.second.outputs.token`
    pub second_token: Option<Secret<String>>,
    /// `$workflows.auth.outputs.token of $sourceDescriptions.x.setup`
    pub x_setup_workflows_auth_token: Option<Secret<String>>,
    /// `$steps.login.outputs.token of $sourceDescriptions.x.setup`
    pub x_setup_login_token: Option<Secret<String>>,
    /// `$steps.auth.outputs.token of auth of $sourceDescriptions.x.setup`
    pub x_setup_auth_auth_token: Option<Secret<String>>,
    /// `$workflows.auth.outputs.token of $sourceDescriptions.y.setup`
    pub y_setup_workflows_auth_token: Option<Secret<String>>,
    /// `$steps.login.outputs.token of $sourceDescriptions.y.setup`
    pub y_setup_login_token: Option<Secret<String>>,
    /// `$steps.auth.outputs.token of auth of $sourceDescriptions.y.setup`
    pub y_setup_auth_auth_token: Option<Secret<String>>,
}
