//! A CSV that says something else of a SIM than the journal.

use crate::{known::Standing, sims::Sim};

/// What keeps a SIM from being gone on with, and what to do: its run was begun with something else than what is said of it now. Neither the
/// one nor the other can be sent for it then, and beginning anew could register it twice.
pub(crate) fn conflict(sim: &Sim, known: &Standing) -> Option<String> {
    let said = [("sim_id", "simId", &sim.sim_id), ("group_id", "groupId", &sim.group_id)];
    let (column, before, now) = said.into_iter().find_map(|(column, input, now)| {
        let before = known.input(input)?;
        (before != *now).then_some((column, before, now))
    })?;
    let (place, stands) = (&sim.place, if known.is_active { "is active" } else { "was begun" });
    let remedy = remedy(known);
    Some(format!(
        "{place}: {column} is {now}, but by the journal the SIM {stands} with {before}, so that nothing is sent for it. \
         Write {before} again {remedy}"
    ))
}

fn remedy(known: &Standing) -> &'static str {
    match known {
        Standing { is_active: true, .. } => {
            "to leave it so, or change it by hand and take the SIM out of the CSV"
        }
        _ if known.has_done("registerSim") => {
            "to go on with that, or onboard it by hand and take the SIM out of the CSV"
        }
        _ => {
            "to go on with that; or, if the account does not have the SIM, take its lines out of the journal, and it begins anew"
        }
    }
}
