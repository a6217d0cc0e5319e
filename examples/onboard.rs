//! Onboards many SIMs: registers each with its secret, activates it, puts it into its group and reads it back.
//!
//! Without arguments it does so with 10,000 SIMs of a simulation on this machine, of whose requests some go wrong:
//!
//! ```text
//! cargo run --release --example onboard
//! ```
//!
//! With `SORACOM_ENDPOINT`, `SORACOM_API_KEY` and `SORACOM_API_TOKEN` set, it takes SIMs from a CSV file with the columns `sim_id`,
//! `registration_secret` and `group_id`, and keeps a journal. White space around ids does not count:
//!
//! ```text
//! cargo run --release --example onboard -- --csv sims.csv --journal sims.journal [--at-once 16]
//! ```
//!
//! Started again with the same journal, it goes on where it stopped, for whatever reason that was. The first Ctrl-C lets the SIMs at hand
//! come to their end, the second stops at once. Neither loses anything: the journal has it. A SIM that is in another group in the CSV than
//! it was begun with is told as a failure, and nothing is sent for it.
//!
//! The simulation has its journal in the folder for temporary files; where that is, is told at the start. The SIMs of the next start are as the
//! journal has them, and it goes on with these. The start that leaves none removes the journal, and the next one begins afresh.

#[path = "onboard/arguments.rs"]
mod arguments;
#[path = "onboard/conflict.rs"]
mod conflict;
#[path = "onboard/journal.rs"]
mod journal;
#[path = "onboard/known.rs"]
mod known;
#[path = "onboard/onboarding.rs"]
mod onboarding;
#[path = "onboard/output.rs"]
mod output;
#[path = "onboard/sims.rs"]
mod sims;
#[path = "onboard/simulated.rs"]
mod simulated;
#[path = "onboard/task.rs"]
mod task;

use std::{
    convert::Infallible,
    error::Error,
    fmt,
    future::pending,
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use tokio::{sync::watch, task::JoinSet};

use crate::{
    arguments::Arguments,
    conflict::conflict,
    onboarding::onboard,
    output::{complain, say},
    sims::Sim,
    task::Task,
};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(Summary { failed: 0, left: 0, .. }) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// What came of the SIMs.
#[derive(Default)]
struct Summary {
    active: u64,
    failed: u64,
    /// Not begun, or stopped.
    left: u64,
}

async fn run() -> Result<Summary, Box<dyn Error>> {
    let arguments = Arguments::of_process()?;
    let task = Task::of(&arguments).await?;
    let begun = Instant::now();
    let bar = bar(task.sims.len());
    let (stop, stops) = watch::channel(Stop::No);
    let mut summary = tokio::select! {
        // It listens before anything is begun.
        biased;
        never = stop_on_ctrl_c(&bar, stop) => match never {},
        summary = work(&task, arguments.at_once.get(), &bar, stops) => summary,
    };
    let seconds = begun.elapsed().as_secs_f64();
    summary.left = task.sims.len() as u64 - summary.active - summary.failed;
    let Summary { active, failed, left } = summary;
    say(format_args!("{active} active, {failed} failed, {left} left; {seconds:.1} s"));
    if let Some(next_start) = task.next_start(left) {
        say(next_start);
    }
    Ok(summary)
}

/// The SIMs that are not active yet. Those that cannot be gone on with are told, and counted.
fn to_do(task: &Task, bar: &ProgressBar) -> (Vec<Sim>, u64) {
    let (mut to_do, mut active, mut failed) = (Vec::new(), 0, 0);
    for sim in &task.sims {
        let known = task.known.get(&sim.sim_id);
        if let Some(conflict) = known.and_then(|known| conflict(sim, known)) {
            failed += 1;
            bar.suspend(|| complain(format_args!("{}: {conflict}", sim.sim_id)));
        } else if known.is_some_and(|known| known.is_active) {
            active += 1;
        } else {
            to_do.push(sim.clone());
        }
    }
    bar.set_position(active);
    bar.reset_eta();
    let (all, path) = (task.sims.len(), task.path.display());
    let begin = format!(
        "{all} SIMs, {} of which are to be onboarded, {active} are active already; their journal is {path}",
        to_do.len()
    );
    bar.suspend(|| say(begin));
    (to_do, failed)
}

/// Onboards the SIMs, as many at once as there are workers.
async fn work(
    task: &Task,
    at_once: usize,
    bar: &ProgressBar,
    stop: watch::Receiver<Stop>,
) -> Summary {
    let (sims, failed) = to_do(task, bar);
    let (at_once, sims) = (at_once.min(sims.len()), Arc::new(Mutex::new(sims.into_iter())));
    let mut workers = JoinSet::new();
    for _ in 0..at_once {
        let (client, journal, known) =
            (task.client.clone(), Arc::clone(&task.journal), Arc::clone(&task.known));
        let (sims, bar, mut stop) = (Arc::clone(&sims), bar.clone(), stop.clone());
        workers.spawn(async move {
            let mut failed = 0;
            while *stop.borrow() == Stop::No {
                let Some(sim) = sims.lock().unwrap_or_else(PoisonError::into_inner).next() else {
                    break;
                };
                let state = known.get(&sim.sim_id).and_then(|known| known.state.clone());
                let outcome = tokio::select! {
                    outcome = onboard(&client, &sim, state, &journal) => outcome,
                    // What is in the journal is where it is taken up.
                    _ = stop.wait_for(|stop| *stop == Stop::Now) => break,
                };
                match outcome {
                    Ok(()) => bar.inc(1),
                    Err(error) => {
                        failed += 1;
                        bar.suspend(|| complain(format_args!("{}: {error}", sim.sim_id)));
                    }
                }
            }
            failed
        });
    }
    let mut summary = Summary { failed, ..Summary::default() };
    while let Some(failed) = workers.join_next().await {
        summary.failed += failed.unwrap_or_default();
    }
    summary.active = bar.position();
    bar.finish_and_clear();
    summary
}

/// How the work is to end before it is done.
#[derive(Clone, Copy, PartialEq)]
enum Stop {
    No,
    /// After the SIMs at hand.
    Soon,
    Now,
}

async fn stop_on_ctrl_c(bar: &ProgressBar, stop: watch::Sender<Stop>) -> Infallible {
    for how in [Stop::Soon, Stop::Now] {
        if tokio::signal::ctrl_c().await.is_err() {
            break;
        }
        bar.suspend(|| match how {
            Stop::Soon => complain("stopping after the SIMs at hand; Ctrl-C stops at once"),
            _ => complain("stopping"),
        });
        stop.send_replace(how);
    }
    pending().await
}

fn bar(all: usize) -> ProgressBar {
    let style = "{wide_bar} {pos}/{len} SIMs, {rate}/s, {eta} left";
    let style =
        ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar());
    let rate = |state: &ProgressState, text: &mut dyn fmt::Write| {
        // A rate that cannot be written is none that is missed.
        let _ = write!(text, "{:.0}", state.per_sec());
    };
    ProgressBar::new(all as u64).with_style(style.with_key("rate", rate))
}
