// Printed by arazzo-codegen; changes are lost. Seal: 307c27bb22cf12c5
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::ReadResponse;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    14245499133655022192,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // run: GET /thing
    let run_it = if run.is_due("run") {
        let run_step = run
            .step("run", client.read())
            .await?
            .require_success()?
            .json_or_default::<ReadResponse>()?;
        run.done("run", &[("it", &run_step.id)]).await?;
        run_step.id
    } else {
        run.restored("run", "it")?
    };

    // response: GET /thing
    let response_inputs = if run.is_due("response") {
        let response_step = run
            .step("response", client.read())
            .await?
            .require_success()?
            .json_or_default::<ReadResponse>()?;
        run.done("response", &[("inputs", &response_step.id)]).await?;
        response_step.id
    } else {
        run.restored("response", "inputs")?
    };

    // run_json: GET /thing
    let run_json_id = if run.is_due("run_json") {
        let run_json = run
            .step("run_json", client.read())
            .await?
            .require_success()?
            .json_or_default::<ReadResponse>()?;
        run.done("run_json", &[("id", &run_json.id)]).await?;
        run_json.id
    } else {
        run.restored("run_json", "id")?
    };

    // id: POST /thing/{id}
    if run.is_due("id") {
        let it_value = run.need("id", "$steps.run.outputs.it", run_it.as_ref())?;
        let inputs_value = run
            .need("id", "$steps.response.outputs.inputs", response_inputs.as_ref())?;
        let id_value = run
            .need("id", "$steps.run_json.outputs.id", run_json_id.as_ref())?;
        run.step("id", client.write(it_value, inputs_value, id_value))
            .await?
            .require_success()?
            .finish();
        run.done("id", &[]).await?;
    }

    run.finish();
    Ok(ReadOutputs {})
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    read(&client.resuming(state)).await
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {}
