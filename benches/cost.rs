//! What the printed workflow costs beside the same four calls written by hand with reqwest and serde, and beside an interpreter:
//!
//! ```sh
//! [RESPECT="npx @redocly/cli@2 respect"] cargo bench --bench cost
//! ```
//!
//! Both run in turns against a server in another process whose answers are canned. Measured is the processor time of this process for
//! a workflow, as medians of the rounds and of the ratios of neighbouring ones. Redocly Respect
//! interprets the same description against the same server; it is looked for in `RESPECT`, the words of its command, then on `PATH`.
//! Processor times are those that Linux tells.

use std::process::ExitCode;

#[path = "cost/by_hand.rs"]
mod by_hand;
#[path = "cost/contestant.rs"]
mod contestant;
#[path = "cost/respect.rs"]
mod respect;
#[path = "cost/server.rs"]
mod server;
#[path = "cost/time.rs"]
mod time;

use by_hand::Failure;
use contestant::{Contestant, GROUP_ID, SECRET, SIM_ID};
use server::Server;

/// Timed rounds of each, and the workflows of a round.
const ROUNDS: usize = 81;
const WORKFLOWS: usize = 320;

fn main() -> ExitCode {
    server::or(measure)
}

fn measure() -> Result<(), Failure> {
    let server = Server::start()?;
    println!(
        "processor time of a workflow, medians of {ROUNDS} rounds of {WORKFLOWS} workflows, µs\n"
    );
    println!("{:26}{:>12}{:>12}{:>10}", "", "printed", "by hand", "ratio");
    for (title, at_once, threads) in
        [("1 at once", 1, 1), ("64 at once, 1 thread", 64, 1), ("64 at once, 2 threads", 64, 2)]
    {
        let figures = compare(&server, at_once, threads)?;
        println!("{title:26}{:>12.1}{:>12.1}{:>9.3}x", figures[0], figures[1], figures[2]);
    }
    respect::compare([SIM_ID, SECRET, GROUP_ID])
}

/// The two medians, and that of the ratios.
fn compare(server: &Server, at_once: usize, threads: usize) -> Result<[f64; 3], Failure> {
    let printed = Contestant::new(server, true, threads)?;
    let by_hand = Contestant::new(server, false, threads)?;
    let (mut times, mut ratios) = ([Vec::new(), Vec::new()], Vec::new());
    for round in 0..=ROUNDS {
        // Each begins every other round.
        let (first, second) = if round % 2 == 0 {
            let first = time(&printed, at_once)?;
            (first, time(&by_hand, at_once)?)
        } else {
            let second = time(&by_hand, at_once)?;
            (time(&printed, at_once)?, second)
        };
        // The first one connects.
        if round > 0 {
            times[0].push(first);
            times[1].push(second);
            ratios.push(first / second);
        }
    }
    let [printed, by_hand] = times.map(time::median);
    Ok([printed, by_hand, time::median(ratios)])
}

/// The processor time of a workflow in microseconds.
fn time(contestant: &Contestant, at_once: usize) -> Result<f64, Failure> {
    let before = time::used()?;
    contestant.run(WORKFLOWS, at_once)?;
    let used = time::used()?.saturating_sub(before);
    Ok(used.as_secs_f64() * 1e6 / WORKFLOWS as f64)
}
