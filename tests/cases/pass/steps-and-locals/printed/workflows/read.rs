// Printed by arazzo-codegen; changes are lost. Seal: 998331bf187115b6
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::ReadResponse;

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // run: GET /thing
    let run_step = run
        .step("run", client.read())
        .await?
        .require_success()?
        .json_or_default::<ReadResponse>()?;
    run.done("run", &[("it", &run_step.id)]);

    // response: GET /thing
    let response_step = run
        .step("response", client.read())
        .await?
        .require_success()?
        .json_or_default::<ReadResponse>()?;
    run.done("response", &[("inputs", &response_step.id)]);

    // run_json: GET /thing
    let run_json = run
        .step("run_json", client.read())
        .await?
        .require_success()?
        .json_or_default::<ReadResponse>()?;
    run.done("run_json", &[("id", &run_json.id)]);

    // id: POST /thing/{id}
    let it_value = run.need("id", "$steps.run.outputs.it", run_step.id.as_ref())?;
    let inputs_value = run
        .need("id", "$steps.response.outputs.inputs", response_step.id.as_ref())?;
    let id_value = run.need("id", "$steps.run_json.outputs.id", run_json.id.as_ref())?;
    run.step("id", client.write(it_value, inputs_value, id_value))
        .await?
        .require_success()?
        .finish();
    run.done("id", &[]);

    Ok(ReadOutputs {})
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {}
