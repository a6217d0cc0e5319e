//! Counts a SIM in standby as one that is at hand.

use soracom_sim::types::SimStatus;

pub fn is_at_hand(status: &SimStatus) -> bool {
    matches!(status, SimStatus::Ready | SimStatus::Standby)
}
