//! What the printed workflow costs beside the same four calls written by hand with reqwest and serde, and beside an interpreter:
//!
//! ```sh
//! [RESPECT="npx @redocly/cli@2 respect"] cargo bench --bench cost
//! ```
//!
//! All run in turns against a server in another process whose answers are canned. Measured is the processor time of this process for
//! a workflow, as medians of the rounds and of the ratios in a round. By hand, answers are decoded as a whole, or as far as they are
//! read, which is what the printed workflow does. Redocly Respect
//! interprets the same description against the same server; it is looked for in `RESPECT`, the words of its command, then on `PATH`.
//! Processor times are those that Linux tells.
//!
//! One at a time, workflows are measured twice. Where the server has a processor of its own, each request finds it asleep and
//! each answer this one: most of the time goes into waking them, and what the rest takes depends on what they lose in their sleep. Where both share one,
//! what is measured is what the workflow does.

use std::process::ExitCode;

#[path = "cost/by_hand.rs"]
mod by_hand;
#[path = "cost/contestant.rs"]
mod contestant;
#[path = "cost/processor.rs"]
mod processor;
#[path = "cost/respect.rs"]
mod respect;
#[path = "cost/server.rs"]
mod server;
#[path = "cost/time.rs"]
mod time;

use by_hand::Failure;
use contestant::{Contestant, GROUP_ID, SECRET, SIM_ID, Way};
use server::Server;

/// Timed rounds of each, and the workflows of a round.
const ROUNDS: usize = 81;
const WORKFLOWS: usize = 320;

fn main() -> ExitCode {
    server::or(measure)
}

/// Workflows that run at the same time.
struct Load {
    title: &'static str,
    at_once: usize,
    threads: usize,
}

fn measure() -> Result<(), Failure> {
    println!(
        "processor time of a workflow, medians of {ROUNDS} rounds of {WORKFLOWS} workflows, µs\n"
    );
    println!(
        "{:26}{:>12}{:>12}{:>10}{:>20}{:>10}",
        "", "printed", "by hand", "ratio", "by hand, as read", "ratio"
    );
    let one = |title| Load { title, at_once: 1, threads: 1 };
    match processor::on_one(|| print(&one("1 at once, 1 processor"))) {
        Ok(result) => result?,
        Err(error) => println!("1 at once, 1 processor: not measured, {error}"),
    }
    print(&one("1 at once"))?;
    print(&Load { title: "64 at once, 1 thread", at_once: 64, threads: 1 })?;
    print(&Load { title: "64 at once, 2 threads", at_once: 64, threads: 2 })?;
    respect::compare([SIM_ID, SECRET, GROUP_ID])
}

/// Measures a load, against a server of its own.
fn print(load: &Load) -> Result<(), Failure> {
    let [printed, whole, read] = compare(&Server::start()?, load)?;
    println!(
        "{:26}{:>12.1}{:>12.1}{:>9.3}x{:>20.1}{:>9.3}x",
        load.title, printed.time, whole.time, whole.ratio, read.time, read.ratio
    );
    Ok(())
}

/// What the rounds of a way come to.
struct Figures {
    /// In microseconds.
    time: f64,
    /// The time of the printed workflow, divided by this one.
    ratio: f64,
}

/// The medians of each way.
fn compare(server: &Server, load: &Load) -> Result<[Figures; 3], Failure> {
    let contestant = |way| Contestant::new(server, way, load.threads);
    let contestants =
        [contestant(Way::Printed)?, contestant(Way::ByHand)?, contestant(Way::ByHandAsRead)?];
    let mut rounds = Vec::new();
    for round in 0..=ROUNDS {
        let mut times = [0.0; 3];
        // Each begins every third round.
        for turn in 0..3 {
            let way = (round + turn) % 3;
            times[way] = time(&contestants[way], load.at_once)?;
        }
        // The first one connects.
        if round > 0 {
            rounds.push(times);
        }
    }
    let median =
        |figure: &dyn Fn(&[f64; 3]) -> f64| time::median(rounds.iter().map(figure).collect());
    Ok([0, 1, 2].map(|way| Figures {
        time: median(&|times| times[way]),
        ratio: median(&|times| times[0] / times[way]),
    }))
}

/// The processor time of a workflow in microseconds.
fn time(contestant: &Contestant, at_once: usize) -> Result<f64, Failure> {
    let before = time::used()?;
    contestant.run(WORKFLOWS, at_once)?;
    let used = time::used()?.saturating_sub(before);
    Ok(used.as_secs_f64() * 1e6 / WORKFLOWS as f64)
}
