//! The conformance suite: every description of `conformance/` is compiled into one program, which runs all cases against
//! servers that follow their transcripts: once straight through, and once with every run stopped wherever its state is stored, and
//! taken up again from that.
//!
//! `CASE=retry/` runs only the cases whose name begins so. `conformance/README.md` is the format.

#[path = "runner/crates.rs"]
mod crates;
#[path = "runner/judge.rs"]
mod judge;
#[path = "runner/table.rs"]
mod table;
#[path = "runner/traps.rs"]
mod traps;

use std::{collections::BTreeMap, fs, sync::OnceLock};

use serde_json::{Value, json};
use support::{
    case::{self, Case},
    inner,
    transcript::Transcript,
};

use crates::Program;

/// What came of all cases.
#[derive(Debug, Default)]
struct Outcome {
    passed: Vec<String>,
    /// Cases whose description does not compile yet, and why.
    pending: BTreeMap<String, String>,
    failed: BTreeMap<String, Vec<String>>,
    /// How often runs were stopped and taken up.
    stops: u64,
    /// What came otherwise of cases whose runs were.
    otherwise: BTreeMap<String, Vec<String>>,
}

#[test]
fn every_case_that_compiles_ends_as_it_must() {
    let outcome = outcome();
    let list: Vec<String> = outcome
        .failed
        .iter()
        .map(|(name, problems)| format!("{name}\n    {}", problems.join("\n    ")))
        .collect();
    assert!(
        list.is_empty(),
        "{} passed, {} failed:\n{}",
        outcome.passed.len(),
        list.len(),
        list.join("\n")
    );
}

#[test]
fn every_case_ends_the_same_if_it_is_stopped_and_taken_up_after_every_step() {
    let Outcome { stops, otherwise, .. } = outcome();
    let list =
        otherwise.iter().map(|(name, problems)| format!("{name}\n    {}", problems.join("\n    ")));
    let list: Vec<String> = list.collect();
    assert!(list.is_empty(), "{} of {stops} stops:\n{}", list.len(), list.join("\n"));
    assert!(*stops > 0 || std::env::var("CASE").is_ok(), "nothing was stopped");
}

#[test]
fn no_case_is_pending() {
    let pending = &outcome().pending;
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, why) in pending {
        reasons.entry(why).or_default().push(name);
    }
    let list: Vec<String> =
        reasons.iter().map(|(why, names)| format!("{}\n{why}", names.join(", "))).collect();
    assert!(list.is_empty(), "{} pending:\n{}", pending.len(), list.join("\n"));
}

/// Runs everything once for all tests of this file.
fn outcome() -> &'static Outcome {
    static OUTCOME: OnceLock<Outcome> = OnceLock::new();
    OUTCOME.get_or_init(|| {
        let _turn = inner::turn();
        let wanted = std::env::var("CASE").unwrap_or_default();
        let cases = case::all().into_iter().filter(|case| case.name.starts_with(&wanted)).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime can be set up");
        runtime.block_on(run(cases))
    })
}

async fn run(cases: Vec<Case>) -> Outcome {
    let mut outcome = Outcome::default();
    let program = Program::build("conformance", &cases, &mut outcome.pending, &mut outcome.failed);
    let mut servers = Vec::new();
    let mut list = Vec::new();
    for case in &cases {
        if let Some(reason) = &case.expect.rejected {
            match outcome.pending.get(&case.name) {
                Some(_) => {
                    outcome.pending.remove(&case.name);
                    outcome.passed.push(case.name.clone());
                }
                None => {
                    let problem = format!("it is to be refused: {reason}");
                    outcome.failed.insert(case.name.clone(), vec![problem]);
                }
            }
            continue;
        }
        let Some((module, workflow)) = program.function(case) else { continue };
        for stopped in [false, true] {
            let server = Transcript::start(case.transcript.clone(), 0).await;
            let server = server.expect("there is a free port");
            let name = if stopped { format!("{} (stopped)", case.name) } else { case.name.clone() };
            list.push(json!({
                "case": name, "module": module, "workflow": workflow, "inputs": case.inputs,
                "credentials": case.credentials, "step_budget": case.step_budget,
                "base_url": server.base_url(), "time": server.base_url(), "stopped": stopped,
            }));
            servers.push((case, name, stopped, server));
        }
    }
    let file = inner::folder("conformance").join("cases.json");
    fs::write(&file, Value::Array(list).to_string()).expect("the list can be written");
    let told = tokio::task::spawn_blocking(move || program.run(&file)).await.expect("it ends");
    for (case, name, stopped, server) in servers {
        let mut problems = server.differences();
        problems.extend(judge::differences(&case.expect, told.get(&name)));
        if stopped {
            outcome.stops += told.get(&name).and_then(|told| told["stops"].as_u64()).unwrap_or(0);
            if !problems.is_empty() {
                outcome.otherwise.insert(name, problems);
            }
            continue;
        }
        if !problems.is_empty() {
            outcome.failed.entry(case.name.clone()).or_default().extend(problems);
        }
        if !outcome.failed.contains_key(&case.name) {
            outcome.passed.push(case.name.clone());
        }
    }
    outcome
}
