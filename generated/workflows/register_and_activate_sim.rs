// Printed by arazzo-codegen; changes are lost. Seal: 9dda4ea42927a5f8
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::{RegisterSimRequest, SetGroupRequest, SimStatus};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "register-and-activate-sim",
    17939374318566568728,
);

/// Adds a SIM to your account, activates it and places it in a group.
///
/// Registers the SIM with its PUK or passcode, switches it to active, assigns it to the given SIM group, then fetches it to report the status and group it ended up with. The steps run in this order, and each one needs the one before it to succeed.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &soracom_sim::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let inputs = soracom_sim::RegisterAndActivateSimInputs {
///     sim_id: "simId".to_owned(),
///     registration_secret: std::env::var("REGISTRATION_SECRET")?.into(),
///     group_id: "groupId".to_owned(),
/// };
/// let outputs = soracom_sim::register_and_activate_sim(client, inputs).await?;
/// println!("{outputs:?}");
/// # Ok(()) }
/// ```
pub async fn register_and_activate_sim(
    client: &Client,
    inputs: RegisterAndActivateSimInputs,
) -> Result<RegisterAndActivateSimOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("simId", &inputs.sim_id),
            ("registrationSecret", &inputs.registration_secret),
            ("groupId", &inputs.group_id),
        ],
    )?;

    // registerSim: POST /sims/{sim_id}/register
    // Adds the SIM to your operator account, using the secret from its card.
    let registered_sim_id = if run.is_due("registerSim") {
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
            .json_or_default::<RegisterSimAnswer>()?;
        run.done(
                "registerSim",
                &[
                    ("registeredSimId", &register_sim.sim_id),
                    ("statusAfterRegister", &register_sim.status),
                ],
            )
            .await?;
        register_sim.sim_id
    } else {
        run.restored("registerSim", "registeredSimId")?
    };

    // activateSim: POST /sims/{sim_id}/activate
    // Switches the SIM to active, so that its device can go online.
    if run.is_due("activateSim") {
        let activate_sim = run
            .step("activateSim", client.activate_sim(&inputs.sim_id))
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .json_or_default::<ActivateSimAnswer>()?;
        run.done("activateSim", &[("statusAfterActivate", &activate_sim.status)]).await?;
    }

    // setSimGroup: POST /sims/{sim_id}/set_group
    // Puts the SIM into the group, whose settings then apply to it.
    if run.is_due("setSimGroup") {
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
            .json_or_default::<SetSimGroupAnswer>()?;
        run.done("setSimGroup", &[("groupId", &set_sim_group.group_id)]).await?;
    }

    // confirmSim: GET /sims/{sim_id}
    // Fetches the SIM again and reports its status, group and speed class.
    let (final_status, final_group_id) = if run.is_due("confirmSim") {
        let confirm_sim = run
            .step("confirmSim", client.get_sim(&inputs.sim_id))
            .await?
            .require("$statusCode == 200", |response| response.status() == 200)?
            .json_or_default::<ConfirmSimAnswer>()?;
        run.done(
                "confirmSim",
                &[
                    ("finalStatus", &confirm_sim.status),
                    ("finalGroupId", &confirm_sim.group_id),
                    ("speedClass", &confirm_sim.speed_class),
                ],
            )
            .await?;
        (confirm_sim.status, confirm_sim.group_id)
    } else {
        (
            run.restored("confirmSim", "finalStatus")?,
            run.restored("confirmSim", "finalGroupId")?,
        )
    };

    run.finish();
    Ok(RegisterAndActivateSimOutputs {
        sim_id: registered_sim_id,
        status: final_status,
        group_id: final_group_id,
    })
}

/// Goes on with a run of `register-and-activate-sim` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &soracom_sim::Client, inputs: soracom_sim::RegisterAndActivateSimInputs, secrets: soracom_sim::RegisterAndActivateSimSecrets) -> Result<(), Box<dyn std::error::Error>> {
/// if let Err(error) = soracom_sim::register_and_activate_sim(client, inputs).await {
///     let state = error.state().cloned().ok_or(error)?;
///     let outputs = soracom_sim::resume_register_and_activate_sim(client, state, secrets).await?;
///     println!("{outputs:?}");
/// }
/// # Ok(()) }
/// ```
pub async fn resume_register_and_activate_sim(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: RegisterAndActivateSimSecrets,
) -> Result<RegisterAndActivateSimOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = RegisterAndActivateSimInputs {
        sim_id: state.input("simId")?,
        registration_secret: state
            .secret(
                "registrationSecret",
                secrets.registration_secret,
                &["registerSim"],
            )?,
        group_id: state.input("groupId")?,
    };
    register_and_activate_sim(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `register-and-activate-sim`.
///
/// ```no_run
/// let register_and_activate_sim_inputs = soracom_sim::RegisterAndActivateSimInputs {
///     sim_id: "simId".to_owned(),
///     registration_secret: std::env::var("REGISTRATION_SECRET")?.into(),
///     group_id: "groupId".to_owned(),
/// };
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
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
///
/// ```
/// let register_and_activate_sim_outputs = soracom_sim::RegisterAndActivateSimOutputs {
///     sim_id: None,
///     status: None,
///     group_id: None,
/// };
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterAndActivateSimOutputs {
    /// `$steps.registerSim.outputs.registeredSimId`
    pub sim_id: Option<String>,
    /// `$steps.confirmSim.outputs.finalStatus`
    pub status: Option<SimStatus>,
    /// `$steps.confirmSim.outputs.finalGroupId`
    pub group_id: Option<String>,
}

/// What the state of a run of `register-and-activate-sim` does not hold: what it still needs is to be given.
///
/// ```no_run
/// let register_and_activate_sim_secrets = soracom_sim::RegisterAndActivateSimSecrets {
///     registration_secret: Some(std::env::var("REGISTRATION_SECRET")?.into()),
/// };
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterAndActivateSimSecrets {
    /// `$inputs.registrationSecret`
    pub registration_secret: Option<Secret<String>>,
}

/// What is read of the answer to `registerSim`.
#[derive(Default)]
struct RegisterSimAnswer {
    sim_id: Option<String>,
    status: Option<SimStatus>,
}

arazzo_runtime::object! {
    RegisterSimAnswer : Default { sim_id = "simId", status = "status", }
}

/// What is read of the answer to `activateSim`.
#[derive(Default)]
struct ActivateSimAnswer {
    status: Option<SimStatus>,
}

arazzo_runtime::object! {
    ActivateSimAnswer : Default { status = "status", }
}

/// What is read of the answer to `setSimGroup`.
#[derive(Default)]
struct SetSimGroupAnswer {
    group_id: Option<String>,
}

arazzo_runtime::object! {
    SetSimGroupAnswer : Default { group_id = "groupId", }
}

/// What is read of the answer to `confirmSim`.
#[derive(Default)]
struct ConfirmSimAnswer {
    group_id: Option<String>,
    speed_class: Option<String>,
    status: Option<SimStatus>,
}

arazzo_runtime::object! {
    ConfirmSimAnswer : Default { group_id = "groupId", speed_class = "speedClass", status
    = "status", }
}
