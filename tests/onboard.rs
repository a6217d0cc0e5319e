//! The example that onboards many SIMs is stopped again and again, and loses nothing.

#[path = "onboard/arguments.rs"]
mod arguments;
#[path = "onboard/journals.rs"]
mod journals;
#[path = "onboard/program.rs"]
mod program;
#[path = "onboard/rows.rs"]
mod rows;
#[path = "onboard/sims.rs"]
mod sims;
#[cfg(unix)]
#[path = "onboard/simulated.rs"]
mod simulated;

use std::{future::Future, time::Duration};

use sims::Sims;
#[cfg(unix)]
use {program::interrupt, sims::begun};

/// How many SIMs there are, and how often the program is killed.
const SIMS: usize = 2_000;
const KILLS: usize = 50;

/// How many of a thousand requests go wrong.
const FAULTS: u64 = 30;

/// How long a test may take once the example is built.
const BOUND: Duration = Duration::from_secs(300);

/// What a test does, in that time.
async fn bounded<T>(test: impl Future<Output = T>) -> T {
    tokio::time::timeout(BOUND, test).await.expect("it ends in time")
}

#[tokio::test]
async fn it_is_killed_at_any_moment_and_repeats_no_step_that_its_journal_has() {
    let mut sims = Sims::new(SIMS, FAULTS).await;
    let test = async {
        let mut killed = Vec::new();
        for _ in 0..KILLS {
            let mut process = sims.start();
            // All of them make about half of the calls that are needed.
            sims.some_requests(&mut process, 4 * SIMS / KILLS).await;
            process.child.kill().await.expect("it can be killed");
            sims.nothing_is_under_way().await;
            killed.push(sims.known());
        }
        sims.all_come_to_their_end(&killed).await;
    };
    bounded(test).await;
}

/// The first one lets the SIMs at hand come to their end; a second one stops at once.
#[cfg(unix)]
#[tokio::test]
async fn ctrl_c_at_any_moment_loses_nothing() {
    const COUNT: usize = 400;
    const STOPS: usize = 10;
    let mut sims = Sims::new(COUNT, FAULTS).await;
    let test = async {
        let mut stopped = Vec::new();
        for stop in 0..STOPS {
            let before = begun(&sims.known().0);
            let mut process = sims.start();
            sims.some_requests(&mut process, 2 * COUNT / STOPS).await;
            interrupt(&process);
            if stop % 2 == 1 {
                interrupt(&process);
            }
            let (status, text) = process.end().await;
            let (known, answered) = sims.known();
            assert_eq!(status.code(), Some(1), "there is something left: {text}");
            let journal = sims.journal();
            let how = format!("{} has where they stand: started again", journal.display());
            assert!(text.contains(" 0 failed, ") && text.contains(&how), "{text}");
            let is_whole = stop % 2 == 1 || begun(&known).is_subset(&before);
            assert!(is_whole, "a SIM was begun and left");
            stopped.push((known, answered));
        }
        sims.all_come_to_their_end(&stopped).await;
    };
    bounded(test).await;
}
