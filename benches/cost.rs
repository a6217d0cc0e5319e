//! What the printed workflow costs beside the same four calls written by hand with reqwest and serde, and beside an interpreter:
//!
//! ```sh
//! [RESPECT="npx @redocly/cli@2 respect"] cargo bench --bench cost
//! ```
//!
//! All run in turns against a server in another process whose answers are canned. Measured is the processor time of the client's process
//! for a workflow, as medians of the rounds and of the ratios in a round, and those as medians of several processes. By hand, answers are
//! decoded as a whole, or as far as they are read, which is what the printed workflow does. Redocly Respect interprets the same
//! description against the same server; it is looked for in `RESPECT`, the words of its command, then on `PATH`. Processor times are
//! those that Linux tells.
//!
//! One at a time, workflows are measured twice. Where the server has a processor of its own, each request finds it asleep and each answer
//! this one: most of the time goes into waking them, and what the rest takes depends on what they lose in their sleep. Where both share
//! one, what is measured is what the workflow does.
//!
//! Many at a time, the printed workflow may take 1.03 times as long as either way by hand; the program fails if it takes longer, or if that
//! was not measured.
//!
//! All are compiled as `cargo build --release` does. `CARGO_PROFILE_BENCH_LTO=fat CARGO_PROFILE_BENCH_CODEGEN_UNITS=1` measures programs that
//! are optimized as a whole: the printed workflow gains more by that, since it lies in several crates.

use std::process::{Command, ExitCode, Stdio};

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

/// Processes that measure a load: where code and memory lie in one moves its ratios by some hundredths.
const PROCESSES: usize = 7;
/// Timed rounds of each, and the workflows of a round.
const ROUNDS: usize = 27;
const WORKFLOWS: usize = 320;

/// How long the printed workflow may take where there is a bound, by what the same takes by hand.
const BOUND: f64 = 1.03;

/// The argument with which this program is one of the processes; the number of a load follows.
const MEASURE: &str = "--measure";

/// Workflows that run at the same time.
struct Load {
    title: &'static str,
    at_once: usize,
    threads: usize,
    /// Whether client and server share a processor.
    on_one: bool,
    /// Whether there is a bound for it.
    bounded: bool,
}

const LOADS: [Load; 4] = [
    Load { title: "1 at once, 1 processor", at_once: 1, threads: 1, on_one: true, bounded: false },
    Load { title: "1 at once", at_once: 1, threads: 1, on_one: false, bounded: false },
    Load { title: "64 at once, 1 thread", at_once: 64, threads: 1, on_one: false, bounded: true },
    Load { title: "64 at once, 2 threads", at_once: 64, threads: 2, on_one: false, bounded: true },
];

fn main() -> ExitCode {
    server::or(|| match std::env::args().skip_while(|argument| argument != MEASURE).nth(1) {
        Some(load) => measure(&LOADS[load.parse::<usize>()?]),
        None => print(),
    })
}

/// Measures each load, and prints what comes of it.
fn print() -> Result<(), Failure> {
    println!(
        "processor time of a workflow, medians of {PROCESSES} processes with {ROUNDS} rounds of {WORKFLOWS} workflows, µs\n"
    );
    println!(
        "{:26}{:>12}{:>12}{:>10}{:>20}{:>10}",
        "", "printed", "by hand", "ratio", "by hand, as read", "ratio"
    );
    let mut beyond = Vec::new();
    for (number, Load { title, bounded, .. }) in LOADS.iter().enumerate() {
        let within = match in_processes(number) {
            Ok([printed, whole, whole_ratio, read, read_ratio]) => {
                println!(
                    "{title:26}{printed:>12.1}{whole:>12.1}{whole_ratio:>9.3}x{read:>20.1}{read_ratio:>9.3}x"
                );
                whole_ratio.max(read_ratio) <= BOUND
            }
            Err(error) => {
                println!("{title:26}was not measured: {error}");
                false
            }
        };
        if *bounded && !within {
            beyond.push(*title);
        }
    }
    respect::compare([SIM_ID, SECRET, GROUP_ID])?;
    match beyond.as_slice() {
        [] => Ok(()),
        _ => {
            Err(format!("not within {BOUND} times what is written by hand: {}", beyond.join("; "))
                .into())
        }
    }
}

/// Each figure of a load, as the median of those of the processes.
fn in_processes(load: usize) -> Result<[f64; 5], Failure> {
    let mut figures: [Vec<f64>; 5] = Default::default();
    for _ in 0..PROCESSES {
        let mut process = Command::new(std::env::current_exe()?);
        let process = process.args([MEASURE, &load.to_string()]).stderr(Stdio::inherit());
        let output = process.output()?;
        if !output.status.success() {
            return Err(format!("its process ended with {}", output.status).into());
        }
        let output = String::from_utf8(output.stdout)?;
        for (figure, text) in figures.iter_mut().zip(output.split_whitespace()) {
            figure.push(text.parse()?);
        }
    }
    Ok(figures.map(time::median))
}

/// Measures a load against a server of its own, and prints the medians of its rounds: the times of the printed workflow and of each way
/// by hand, with the ratio to that.
fn measure(load: &Load) -> Result<(), Failure> {
    if load.on_one {
        processor::keep_to_one()?;
    }
    let server = Server::start()?;
    let contestant = |way| Contestant::new(&server, way, load.threads);
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
    let [whole, read] =
        [1, 2].map(|way| (median(&|times| times[way]), median(&|times| times[0] / times[way])));
    let printed = median(&|times| times[0]);
    println!("{printed} {} {} {} {}", whole.0, whole.1, read.0, read.1);
    Ok(())
}

/// The processor time of a workflow in microseconds.
fn time(contestant: &Contestant, at_once: usize) -> Result<f64, Failure> {
    let before = time::used()?;
    contestant.run(WORKFLOWS, at_once)?;
    let used = time::used()?.saturating_sub(before);
    Ok(used.as_secs_f64() * 1e6 / WORKFLOWS as f64)
}
