// Printed by arazzo-codegen; changes are lost. Seal: 2874756b4879266d
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Chain, ChainNext};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read-chain",
    2542798623453055558,
);

/// The workflow `read-chain`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read_chain(client: &Client) -> Result<ReadChainOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // read: GET /chain
    let next = if run.is_due("read") {
        let read = run
            .step("read", client.read_chain())
            .await?
            .require_success()?
            .json::<Chain>()?;
        run.done("read", &[("next", &*read.next)]).await?;
        *read.next
    } else {
        run.restored("read", "next")?
    };

    run.finish();
    Ok(ReadChainOutputs { next })
}

/// Goes on with a run of `read-chain` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read_chain(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadChainOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read_chain(&client.resuming(state)).await
}

/// Outputs of the workflow `read-chain`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadChainOutputs {
    /// `$steps.read.outputs.next`
    pub next: ChainNext,
}
