// Printed by arazzo-codegen; changes are lost. Seal: b52bbf2ddb82066c
use arazzo_runtime::{Json, Run, Secret, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "make",
    2135080564785588581,
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
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("name", &inputs.name), ("code", &inputs.code)],
    )?;

    // make: POST /things
    if run.is_due("make") {
        run.step(
                "make",
                client
                    .make(
                        &Json::new(|| {
                            arazzo_runtime::serde_json::json!(
                                { "name" : & inputs.name, "secretCode" : & inputs.code,
                                "hidden" : { "inside" : [& inputs.code, null, 1.5, true] } }
                            )
                        }),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("make", &[]).await?;
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
    secrets: MakeSecrets,
) -> Result<MakeOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = MakeInputs {
        name: state.input("name")?,
        code: state.secret("code", secrets.code, &["make"])?,
    };
    make(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeInputs {
    pub name: String,
    pub code: Secret<String>,
}

/// Outputs of the workflow `make`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeOutputs {}
/// What the state of a run of `make` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MakeSecrets {
    /// `$inputs.code`
    pub code: Option<Secret<String>>,
}
