//! Onboards many SIMs: registers each with its secret, activates it, puts it into its group and reads it back.
//!
//! Without arguments it does so with 10,000 SIMs of a simulation on this machine, of whose requests some go wrong:
//!
//! ```text
//! cargo run --release --example onboard
//! ```
//!
//! With `SORACOM_ENDPOINT`, `SORACOM_API_KEY` and `SORACOM_API_TOKEN` set, it takes SIMs from a CSV file with the columns `sim_id`,
//! `registration_secret` and `group_id`, and keeps a journal. Started again with the same journal, it goes on where it stopped, for
//! whatever reason that was:
//!
//! ```text
//! cargo run --release --example onboard -- --csv sims.csv --journal sims.journal [--at-once 16]
//! ```
//!
//! The first Ctrl-C lets the SIMs at hand come to their end, the second stops at once. Neither loses anything: the journal has it. Only a
//! simulation ends with the program, and its journal with it.

#[path = "onboard/arguments.rs"]
mod arguments;
#[path = "onboard/journal.rs"]
mod journal;
#[path = "onboard/onboarding.rs"]
mod onboarding;
#[path = "onboard/sims.rs"]
mod sims;

use std::{
    convert::Infallible,
    error::Error,
    future::pending,
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use indicatif::{ProgressBar, ProgressStyle};
use tokio::{sync::watch, task::JoinSet};

use crate::{
    arguments::Task,
    journal::{Entry, Journal},
    onboarding::onboard,
    sims::Sim,
};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(Summary { failed: 0, left: 0, .. }) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
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
    let task = Task::from_environment().await?;
    let (journal, known) = Journal::open(&task.journal)?;
    let done = |sim: &Sim| matches!(known.get(&sim.sim_id), Some(Entry::Active));
    let all = task.sims.len();
    let to_do: Vec<Sim> = task.sims.iter().filter(|sim| !done(sim)).cloned().collect();
    let begun = Instant::now();
    let bar = bar(all, to_do.len());
    let (stop, stops) = watch::channel(Stop::No);
    let mut summary = tokio::select! {
        // It listens before anything is begun.
        biased;
        never = stop_on_ctrl_c(&bar, stop) => match never {},
        summary = work(&task, to_do, Arc::new(journal), known, &bar, stops) => summary,
    };
    let seconds = begun.elapsed().as_secs_f64();
    summary.left = task.sims.len() as u64 - summary.active - summary.failed;
    let Summary { active, failed, left } = summary;
    println!("{active} active, {failed} failed, {left} left; {seconds:.1} s");
    if left > 0 {
        println!("{}", task.how_to_go_on());
    }
    Ok(summary)
}

/// Onboards the SIMs, as many at once as there are workers.
async fn work(
    task: &Task,
    sims: Vec<Sim>,
    journal: Arc<Journal>,
    known: journal::Known,
    bar: &ProgressBar,
    stop: watch::Receiver<Stop>,
) -> Summary {
    let (all, to_do) = (task.sims.len(), sims.len());
    bar.suspend(|| println!("{all} SIMs, {to_do} of which are to be onboarded"));
    let (known, sims) = (Arc::new(known), Arc::new(Mutex::new(sims.into_iter())));
    let mut workers = JoinSet::new();
    for _ in 0..task.at_once {
        let (client, journal, known) =
            (task.client.clone(), Arc::clone(&journal), Arc::clone(&known));
        let (sims, bar, mut stop) = (Arc::clone(&sims), bar.clone(), stop.clone());
        workers.spawn(async move {
            let mut failed = 0;
            while *stop.borrow() == Stop::No {
                let Some(sim) = sims.lock().unwrap_or_else(PoisonError::into_inner).next() else {
                    break;
                };
                let state = known.get(&sim.sim_id).and_then(Entry::state);
                let outcome = tokio::select! {
                    outcome = onboard(&client, &sim, state, &journal) => outcome,
                    // What is in the journal is where it is taken up.
                    _ = stop.wait_for(|stop| *stop == Stop::Now) => break,
                };
                match outcome {
                    Ok(()) => bar.inc(1),
                    Err(error) => {
                        failed += 1;
                        bar.suspend(|| eprintln!("{}: {error}", sim.sim_id));
                    }
                }
            }
            failed
        });
    }
    let mut summary = Summary::default();
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
            Stop::Soon => eprintln!("stopping after the SIMs at hand; Ctrl-C stops at once"),
            _ => eprintln!("stopping"),
        });
        stop.send_replace(how);
    }
    pending().await
}

fn bar(all: usize, to_do: usize) -> ProgressBar {
    let style = "{wide_bar} {pos}/{len} SIMs, {per_sec}, {eta} left";
    let style =
        ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(all as u64).with_style(style);
    bar.set_position((all - to_do) as u64);
    bar.reset_eta();
    bar
}
