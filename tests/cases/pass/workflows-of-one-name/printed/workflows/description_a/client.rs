// Printed by arazzo-codegen; changes are lost. Seal: b6040932cc5e18f5
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "client",
    14149795072706308374,
);

/// The workflow `client`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn client(
    client: &Client,
    inputs: ClientInputs,
) -> Result<ClientOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("zz", &inputs.zz)])?;

    // call: the workflow client
    if run.is_due("call") {
        let zz = run.need("call", "$inputs.zz", inputs.zz.clone())?;
        run.workflow(
            "call",
            super::super::description_b::client::client(
                    &client.called_as(&run, "$sourceDescriptions.B.client"),
                    super::super::description_b::client::ClientInputs {
                        p: zz,
                        q: None,
                    },
                )
                .await,
        )?;
        run.done("call", &[]).await?;
    }

    run.finish();
    Ok(ClientOutputs {})
}

/// Goes on with a run of `client` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_client(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ClientOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ClientInputs {
        zz: state.input("zz")?,
    };
    self::client(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `client`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientInputs {
    pub zz: Option<String>,
}

/// Outputs of the workflow `client`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientOutputs {}
