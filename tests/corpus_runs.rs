//! Workflows of real descriptions, run: the printed functions against a server that answers from the schemas, on the main path and on
//! every branch. What they do is compared with a walk by hand.
//!
//! The descriptions stand beside some checkouts; elsewhere this is skipped. `RUN=name` runs only workflows whose name contains
//! that. Run it with `--nocapture` to see the table. `CORPUS=folder` is a folder with others, and `REQUESTS=folder` leaves there what the
//! main paths sent: `requests.rs`.

#[path = "corpus_runs/answer.rs"]
mod answer;
#[path = "corpus_runs/condition.rs"]
mod condition;
#[path = "runner/crates.rs"]
mod crates;
#[path = "corpus_runs/description.rs"]
mod description;
#[path = "corpus_runs/inputs.rs"]
mod inputs;
#[path = "corpus_runs/judge.rs"]
mod judge;
#[path = "corpus_runs/outcome.rs"]
mod outcome;
#[path = "corpus_runs/parse.rs"]
mod parse;
#[path = "corpus_runs/paths.rs"]
mod paths;
#[path = "corpus_runs/pattern.rs"]
mod pattern;
#[path = "corpus_runs/read.rs"]
mod read;
#[path = "corpus_runs/requests.rs"]
mod requests;
#[path = "corpus_runs/sample.rs"]
mod sample;
#[path = "corpus_runs/select.rs"]
mod select;
#[path = "corpus_runs/server.rs"]
mod server;
#[path = "corpus_runs/table.rs"]
mod table;
#[path = "corpus_runs/walk.rs"]
mod walk;

use std::{collections::BTreeMap, fs, path::PathBuf};

use serde_json::{Value, json};
use support::{
    case::{Case, Expected},
    inner,
};

use crates::Program;
use description::Workflow;
use paths::{Path, Paths, paths};
use server::{Run, Server};
use table::Table;

/// How many workflows are run at least.
const LEAST: usize = 60;

#[test]
fn workflows_of_real_descriptions_run_as_they_are_written() {
    let other = std::env::var_os("CORPUS").map(PathBuf::from);
    let usual = || support::shared("corpus_runs").map(|shared| shared.join("corpus"));
    let Some(corpus) = other.clone().or_else(usual) else { return };
    let _turn = inner::turn();
    let wanted = std::env::var("RUN").unwrap_or_default();
    let mut table = Table::default();
    let mut workflows = select::workflows(&corpus, &mut table);
    workflows.retain(|workflow| workflow.name().contains(&wanted));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime can be set up");
    runtime.block_on(run(&workflows, &mut table));
    println!("{table}");
    assert!(table.failed.is_empty(), "{} paths failed:\n{}", table.failed.len(), table.failures());
    if wanted.is_empty() && other.is_none() {
        assert!(table.run() >= LEAST, "only {} workflows were run", table.run());
        let left = table.without_runs();
        assert!(left.is_empty(), "nothing of these providers was run: {left:?}");
    }
}

async fn run(workflows: &[Workflow], table: &mut Table) {
    let cases: Vec<Case> = workflows.iter().map(case).collect();
    let (mut refused, mut broken) = (BTreeMap::new(), BTreeMap::new());
    let program = Program::build("corpus-runs", &cases, &mut refused, &mut broken);
    let mut list = Vec::new();
    let mut runs = Vec::new();
    let mut all: Vec<(&Workflow, Path)> = Vec::new();
    for (workflow, case) in workflows.iter().zip(&cases) {
        if let Some(why) = refused.get(&case.name) {
            table.skip(workflow, format!("it is refused:\n{why}"));
            continue;
        }
        if let Some(why) = broken.get(&case.name) {
            table.failed.push(format!(
                "{}: it does not build:\n{}",
                workflow.name(),
                why.join("\n")
            ));
        }
        let Some((module, function)) = program.function(case) else { continue };
        let Paths { found, skipped, has_main } =
            paths(workflow, &Value::Object(case.inputs.clone()));
        table.add(workflow, has_main, found.len());
        skipped.into_iter().for_each(|why| table.skip(workflow, why));
        for path in found {
            let exchange = |(step, answer): &(usize, answer::Answer)| {
                (workflow.steps[*step].operation.clone(), answer.clone())
            };
            let expected = path.walk.visits.iter().map(exchange).collect();
            runs.push(Run { expected, came: 0, received: Vec::new(), problems: Vec::new() });
            list.push(json!({
                "case": all.len().to_string(), "module": module, "workflow": function,
                "inputs": path.inputs, "credentials": case.credentials,
            }));
            all.push((workflow, path));
        }
    }
    let server = Server::start(runs).await.expect("there is a free port");
    for (number, entry) in list.iter_mut().enumerate() {
        entry["base_url"] = server.base_url(number).into();
    }
    let file = inner::folder("corpus-runs").join("cases.json");
    fs::write(&file, Value::Array(list).to_string()).expect("the list can be written");
    let mut requests = requests::Requests::default();
    let told = tokio::task::spawn_blocking(move || program.run(&file)).await.expect("it ends");
    for (number, (workflow, path)) in all.iter().enumerate() {
        let told = told.get(&number.to_string());
        let wrong = judge::differences(workflow, path, &server.runs()[number], told);
        table.ended(told);
        if path.is_main() {
            requests.add(workflow, &server.runs()[number]);
        }
        if !wrong.is_empty() {
            let (name, about) = (workflow.name(), &path.about);
            table.failed.push(format!("{name}: {about}\n    {}", wrong.join("\n    ")));
        }
    }
    requests.write();
}

/// A workflow as the builder of programs takes it.
fn case(workflow: &Workflow) -> Case {
    let schemes = workflow.schemes.iter();
    Case {
        name: format!("{}/{}", workflow.provider, workflow.id),
        folder: workflow.root.clone(),
        about: String::new(),
        description: workflow.file.clone(),
        workflow: Some(workflow.id.clone()),
        inputs: inputs::made(workflow),
        credentials: schemes.map(|name| (name.clone(), "credential".to_owned())).collect(),
        urls: BTreeMap::new(),
        step_budget: None,
        transcript: Vec::new(),
        expect: Expected { outputs: None, failure: None, rejected: None, waits: Vec::new() },
    }
}
