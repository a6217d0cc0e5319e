//! Shows the group that a SIM ended up in.

use soracom_sim::RegisterAndActivateSimOutputs;

pub fn group_of(outputs: RegisterAndActivateSimOutputs) -> Option<String> {
    outputs.group_id
}
