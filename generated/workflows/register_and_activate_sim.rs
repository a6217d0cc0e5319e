// Printed by arazzo-codegen; changes are lost. Seal: 281ba068feae60ad
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::{RegisterSimRequest, SetGroupRequest, Sim, SimStatus};

/// Adds a SIM to your account, activates it and places it in a group.
///
/// Registers the SIM with its PUK or passcode, switches it to active, assigns it to the given SIM group, then fetches it to report the status and group it ended up with. The steps run in this order, and each one needs the one before it to succeed.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn register_and_activate_sim(
    client: &Client,
    inputs: RegisterAndActivateSimInputs,
) -> Result<RegisterAndActivateSimOutputs, WorkflowError> {
    let mut run = Run::new("register-and-activate-sim", client.http());

    // registerSim: POST /sims/{sim_id}/register
    // Adds the SIM to your operator account, using the secret from its card.
    let register_sim = run
        .step(
            "registerSim",
            client
                .register_sim(
                    &inputs.sim_id,
                    &RegisterSimRequest {
                        group_id: Some(inputs.group_id.clone()),
                        registration_secret: inputs.registration_secret.clone(),
                        tags: None,
                    },
                ),
        )
        .await?
        .require("$statusCode == 201", |response| response.status() == 201)?
        .json_or_default::<Sim>()?;
    run.done(
        "registerSim",
        &[
            ("registeredSimId", &register_sim.sim_id),
            ("statusAfterRegister", &register_sim.status),
        ],
    );

    // activateSim: POST /sims/{sim_id}/activate
    // Switches the SIM to active, so that its device can go online.
    let activate_sim = run
        .step("activateSim", client.activate_sim(&inputs.sim_id))
        .await?
        .require("$statusCode == 200", |response| response.status() == 200)?
        .json_or_default::<Sim>()?;
    run.done("activateSim", &[("statusAfterActivate", &activate_sim.status)]);

    // setSimGroup: POST /sims/{sim_id}/set_group
    // Puts the SIM into the group, whose settings then apply to it.
    let set_sim_group = run
        .step(
            "setSimGroup",
            client
                .set_sim_group(
                    &inputs.sim_id,
                    &SetGroupRequest {
                        group_id: Some(inputs.group_id.clone()),
                    },
                ),
        )
        .await?
        .require("$statusCode == 200", |response| response.status() == 200)?
        .json_or_default::<Sim>()?;
    run.done("setSimGroup", &[("groupId", &set_sim_group.group_id)]);

    // confirmSim: GET /sims/{sim_id}
    // Fetches the SIM again and reports its status, group and speed class.
    let confirm_sim = run
        .step("confirmSim", client.get_sim(&inputs.sim_id))
        .await?
        .require("$statusCode == 200", |response| response.status() == 200)?
        .json_or_default::<Sim>()?;
    run.done(
        "confirmSim",
        &[
            ("finalStatus", &confirm_sim.status),
            ("finalGroupId", &confirm_sim.group_id),
            ("speedClass", &confirm_sim.speed_class),
        ],
    );

    Ok(RegisterAndActivateSimOutputs {
        sim_id: register_sim.sim_id,
        status: confirm_sim.status,
        group_id: confirm_sim.group_id,
    })
}

/// Inputs of the workflow `register-and-activate-sim`.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterAndActivateSimInputs {
    /// ID of the SIM to onboard, for example `8981100000000000000`.
    pub sim_id: String,
    /// PUK or passcode found on the SIM card; it shows that the SIM is yours.
    pub registration_secret: Secret<String>,
    /// ID of the SIM group the SIM should join.
    pub group_id: String,
}

/// Outputs of the workflow `register-and-activate-sim`.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterAndActivateSimOutputs {
    /// `$steps.registerSim.outputs.registeredSimId`
    pub sim_id: Option<String>,
    /// `$steps.confirmSim.outputs.finalStatus`
    pub status: Option<SimStatus>,
    /// `$steps.confirmSim.outputs.finalGroupId`
    pub group_id: Option<String>,
}
