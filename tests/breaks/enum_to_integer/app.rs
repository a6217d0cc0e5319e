//! Waits until a SIM is active.

use soracom_sim::{RegisterAndActivateSimOutputs, types::SimStatus};

pub fn is_active(outputs: &RegisterAndActivateSimOutputs) -> bool {
    outputs.status == Some(SimStatus::Active)
}
