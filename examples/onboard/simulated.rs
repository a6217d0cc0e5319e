//! The SIMs of a simulation on this machine.

use std::{env, io, path::PathBuf};

use soracom_simulation::Simulation;

use crate::{known::Known, sims::Sim};

/// How many there are, and how many of a thousand requests go wrong.
const COUNT: u64 = 10_000;
const FAULTS: u64 = 30;

/// Where the journal is kept from one start to the next.
pub(crate) fn journal() -> PathBuf {
    env::temp_dir().join("onboard-simulation.journal")
}

/// The SIMs, some of which have a secret on paper that is not theirs.
pub(crate) fn sims() -> Vec<Sim> {
    let on_paper = |number| match number % 2500 {
        1249 => "smudged".to_owned(),
        _ => secret(number),
    };
    let sim = |number| Sim {
        place: "the simulation".to_owned(),
        sim_id: sim_id(number),
        registration_secret: on_paper(number).into(),
        group_id: group_id(number),
    };
    (0..COUNT).map(sim).collect()
}

/// Starts the simulation with its SIMs as the last one has left them, as far as is known: what it did was done for good.
pub(crate) async fn start(known: &Known) -> io::Result<Simulation> {
    let mut simulation = Simulation::start().await?.with_faults(FAULTS);
    for number in 0..COUNT {
        let sim_id = sim_id(number);
        let has_done = |step| known.get(&sim_id).is_some_and(|known| known.has_done(step));
        simulation = simulation.with_sim(&sim_id, secret(number));
        if has_done("registerSim") {
            simulation = simulation.with_registered(&sim_id, group_id(number));
        }
        if has_done("activateSim") {
            simulation = simulation.with_active(&sim_id);
        }
    }
    Ok(simulation)
}

fn sim_id(number: u64) -> String {
    format!("89811{number:014}")
}

fn secret(number: u64) -> String {
    format!("{:08}", number * 7919 % 100_000_000)
}

fn group_id(number: u64) -> String {
    format!("11111111-2222-3333-4444-{:012}", number % 7)
}
