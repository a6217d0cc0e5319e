// Printed by arazzo-codegen; changes are lost. Seal: 26042cc77dcf6f8b
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "all",
    9582350480955885936,
);

/// The workflow `all`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn all(client: &Client) -> Result<AllOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // inQuery: GET /query
    if run.is_due("inQuery") {
        run.step("inQuery", client.in_query()).await?.require_success()?.finish();
        run.done("inQuery", &[]).await?;
    }

    // inCookie: GET /cookie
    if run.is_due("inCookie") {
        run.step("inCookie", client.in_cookie()).await?.require_success()?.finish();
        run.done("inCookie", &[]).await?;
    }

    // basic: GET /basic
    if run.is_due("basic") {
        run.step("basic", client.basic()).await?.require_success()?.finish();
        run.done("basic", &[]).await?;
    }

    // token: GET /token
    if run.is_due("token") {
        run.step("token", client.token()).await?.require_success()?.finish();
        run.done("token", &[]).await?;
    }

    // digest: GET /digest
    if run.is_due("digest") {
        run.step("digest", client.digest()).await?.require_success()?.finish();
        run.done("digest", &[]).await?;
    }

    // open: GET /open
    if run.is_due("open") {
        run.step("open", client.open()).await?.require_success()?.finish();
        run.done("open", &[]).await?;
    }

    run.finish();
    Ok(AllOutputs {})
}

/// Goes on with a run of `all` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_all(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<AllOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    all(&client.resuming(state)).await
}

/// Outputs of the workflow `all`.
#[derive(Clone, Debug, PartialEq)]
pub struct AllOutputs {}
