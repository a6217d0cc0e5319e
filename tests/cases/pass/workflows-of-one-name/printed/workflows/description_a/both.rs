// Printed by arazzo-codegen; changes are lost. Seal: afe5f255f75c6115
use arazzo_runtime::{Run, WorkflowError};
use super::super::super::client::Client;
use super::super::super::workflows::description_b::inputs::InputsInputs;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "both",
    557199686997221333,
);

/// The workflow `both`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn both(client: &Client) -> Result<BothOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // own: the workflow client
    if run.is_due("own") {
        run.workflow(
            "own",
            super::client::client(
                    &client.called(&run),
                    super::client::ClientInputs {
                        zz: Some("1".to_owned()),
                    },
                )
                .await,
        )?;
        run.done("own", &[]).await?;
    }

    // other: the workflow client
    if run.is_due("other") {
        run.workflow(
            "other",
            super::super::description_b::client::client(
                    &client.called_as(&run, "$sourceDescriptions.B.client"),
                    super::super::description_b::client::ClientInputs {
                        p: "b".to_owned(),
                        q: Some("c".to_owned()),
                    },
                )
                .await,
        )?;
        run.done("other", &[]).await?;
    }

    // named: the workflow Inputs
    if run.is_due("named") {
        run.workflow(
            "named",
            super::super::description_b::inputs::inputs(
                    &client.called_as(&run, "$sourceDescriptions.B.Inputs"),
                    InputsInputs { p: "b".to_owned() },
                )
                .await,
        )?;
        run.done("named", &[]).await?;
    }

    run.finish();
    Ok(BothOutputs {})
}

/// Goes on with a run of `both` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_both(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<BothOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    both(&client.resuming(state)).await
}

/// Outputs of the workflow `both`.
#[derive(Clone, Debug, PartialEq)]
pub struct BothOutputs {}
