//! Onboards a SIM and says how it went.

use soracom_sim::{
    Client, RegisterAndActivateSimInputs, register_and_activate_sim, runtime::WorkflowError,
};

pub async fn onboard(
    client: &Client,
    inputs: RegisterAndActivateSimInputs,
) -> Result<String, WorkflowError> {
    let outputs = register_and_activate_sim(client, inputs).await?;
    Ok(format!("{:?}", outputs.status))
}
