// Printed by arazzo-codegen; changes are lost. Seal: 8e86a0509567b3f1
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::OpenResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "login",
    8288466603970953996,
);

/// The workflow `login`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn login(client: &Client) -> Result<LoginOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // open: POST /sessions
    let (id, key) = if run.is_due("open") {
        let open = run
            .step("open", client.open())
            .await?
            .require_success()?
            .json::<OpenResponse>()?;
        run.done("open", &[("id", &open.id), ("key", &open.password)]).await?;
        (open.id, open.password)
    } else {
        (run.restored("open", "id")?, run.restored("open", "key")?)
    };

    run.finish();
    Ok(LoginOutputs { id, key })
}

/// Goes on with a run of `login` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_login(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: LoginSecrets,
) -> Result<LoginOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.give(&[], "open", "key", secrets.open_key, &["open", ""])?;
    login(&client.resuming(state)).await
}

/// Outputs of the workflow `login`.
#[derive(Clone, Debug, PartialEq)]
pub struct LoginOutputs {
    /// `$steps.open.outputs.id`
    pub id: String,
    /// `$steps.open.outputs.key`
    pub key: Secret<String>,
}

/// What the state of a run of `login` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginSecrets {
    /// `$steps.open.outputs.key`
    pub open_key: Option<Secret<String>>,
}
