// Printed by arazzo-codegen; changes are lost. Seal: 02a4b6e85bc5a8d7
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::super::client::Client;
use super::super::super::types::XLoginResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "auth",
    10061327222825040470,
);

/// The workflow `auth`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn auth(client: &Client) -> Result<AuthOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // auth: POST /x/auth
    let token = if run.is_due("auth") {
        let auth = run
            .step("auth", client.x_auth())
            .await?
            .require_success()?
            .json::<XLoginResponse>()?;
        run.done("auth", &[("token", &auth.token)]).await?;
        auth.token
    } else {
        run.restored("auth", "token")?
    };

    run.finish();
    Ok(AuthOutputs { token })
}

/// Goes on with a run of `auth` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_auth(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: AuthSecrets,
) -> Result<AuthOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.give(&[], "auth", "token", secrets.auth_token, &["auth", ""])?;
    auth(&client.resuming(state)).await
}

/// Outputs of the workflow `auth`.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthOutputs {
    /// `$steps.auth.outputs.token`
    pub token: Secret<String>,
}

/// What the state of a run of `auth` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthSecrets {
    /// `$steps.auth.outputs.token`
    pub auth_token: Option<Secret<String>>,
}
