//! How often a step of the printed workflow allocates, beside the same step written by hand:
//!
//! ```sh
//! cargo bench --bench allocations
//! ```
//!
//! The contestants are those of the bench `cost`, which measures time: counting takes some.

use std::process::ExitCode;

#[path = "cost/by_hand.rs"]
mod by_hand;
#[path = "cost/contestant.rs"]
mod contestant;
#[path = "cost/server.rs"]
mod server;

use by_hand::Failure;
use contestant::{Contestant, Way};
use server::Server;

/// The workflows that are counted, and the steps of one.
const WORKFLOWS: usize = 200;
const STEPS: usize = 4;

fn main() -> ExitCode {
    server::or(compare)
}

fn compare() -> Result<(), Failure> {
    let server = Server::start()?;
    let count = |way| count(&Contestant::new(&server, way, 1)?);
    let printed = count(Way::Printed)?;
    println!("allocations of a step: {printed:.1} printed");
    for (title, way) in [("by hand", Way::ByHand), ("by hand, as read", Way::ByHandAsRead)] {
        let by_hand = count(way)?;
        println!("{title:>16}: {by_hand:.1}, {:.3}x", printed / by_hand);
    }
    Ok(())
}

fn count(contestant: &Contestant) -> Result<f64, Failure> {
    // The first one connects.
    contestant.run(1, 1)?;
    let mut result = Ok(());
    let counted = allocation_counter::measure(|| result = contestant.run(WORKFLOWS, 1));
    result.map(|()| counted.count_total as f64 / (WORKFLOWS * STEPS) as f64)
}
