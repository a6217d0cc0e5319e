// Printed by arazzo-codegen; changes are lost. Seal: 386690be10c2d598
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{MakeRequest, MakeRequestSchema};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make",
    3232961679231124796,
);

/// The workflow `make`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn make(
    client: &Client,
    inputs: MakeInputs,
) -> Result<MakeOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("tenant", &inputs.tenant)])?;

    // make: POST /things
    if run.is_due("make") {
        run.step(
                "make",
                client
                    .make(
                        inputs.tenant,
                        Some(2),
                        Some("a"),
                        &MakeRequestSchema {
                            two: inputs.tenant,
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("make", &[]).await?;
    }

    // other: POST /things
    if run.is_due("other") {
        run.step(
                "other",
                client
                    .make_operation(
                        3,
                        &MakeRequest {
                            one: "text".to_owned(),
                        },
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("other", &[]).await?;
    }

    run.finish();
    Ok(MakeOutputs {})
}

/// Goes on with a run of `make` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_make(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<MakeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = MakeInputs {
        tenant: state.input("tenant")?,
    };
    make(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub tenant: i64,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {}
