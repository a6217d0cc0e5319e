// Printed by arazzo-codegen; changes are lost. Seal: 2085a832c693ad31
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;

/// The workflow `all`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn all(client: &Client) -> Result<AllOutputs, WorkflowError> {
    let mut run = Run::new("all", client.http());

    // inQuery: GET /query
    run.step("inQuery", client.in_query()).await?.require_success()?.finish();
    run.done("inQuery", &[]);

    // inCookie: GET /cookie
    run.step("inCookie", client.in_cookie()).await?.require_success()?.finish();
    run.done("inCookie", &[]);

    // basic: GET /basic
    run.step("basic", client.basic()).await?.require_success()?.finish();
    run.done("basic", &[]);

    // token: GET /token
    run.step("token", client.token()).await?.require_success()?.finish();
    run.done("token", &[]);

    // digest: GET /digest
    run.step("digest", client.digest()).await?.require_success()?.finish();
    run.done("digest", &[]);

    // open: GET /open
    run.step("open", client.open()).await?.require_success()?.finish();
    run.done("open", &[]);

    Ok(AllOutputs {})
}

/// Outputs of the workflow `all`.
#[derive(Clone, Debug, PartialEq)]
pub struct AllOutputs {}
