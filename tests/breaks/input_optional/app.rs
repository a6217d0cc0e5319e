//! Puts a SIM into a group.

use soracom_sim::RegisterAndActivateSimInputs;

pub fn into_group(sim_id: &str, secret: &str, group: String) -> RegisterAndActivateSimInputs {
    RegisterAndActivateSimInputs {
        sim_id: sim_id.to_owned(),
        registration_secret: secret.to_owned().into(),
        group_id: group,
    }
}
