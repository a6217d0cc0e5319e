//! Puts a SIM into the group of the warehouse.

use soracom_sim::RegisterAndActivateSimInputs;

pub fn for_warehouse(sim_id: &str, secret: &str) -> RegisterAndActivateSimInputs {
    RegisterAndActivateSimInputs {
        sim_id: sim_id.to_owned(),
        registration_secret: secret.to_owned().into(),
        group_id: "warehouse".to_owned(),
    }
}
