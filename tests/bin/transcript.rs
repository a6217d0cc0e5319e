//! Serves the transcript of a case of the conformance suite: `cargo run -p tests --bin transcript -- CASE [PORT]`.
//!
//! `--list` prints the cases that another tool can be expected to run, a line each: name, description, workflow, inputs, and
//! what must come of it, with tabs between.
//!
//! It prints its address, and serves until its standard input ends. Then it prints a line for each request that came and for each
//! difference; its exit status is 1 if there was one.

use std::{io::Read, process::ExitCode};

use serde_json::json;
use support::{case, transcript::Transcript};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|argument| argument == "--list") {
        list();
        return ExitCode::SUCCESS;
    }
    let port = arguments.get(1).map_or(Ok(0), |port| port.parse());
    let name = arguments.first().cloned().unwrap_or_default();
    let case = case::all().into_iter().find(|case| case.name == name);
    let (Some(case), Ok(port)) = (case, port) else {
        eprintln!("usage: transcript CASE [PORT]");
        return ExitCode::from(2);
    };
    let server = match Transcript::start(case.transcript, port).await {
        Ok(server) => server,
        Err(error) => {
            eprintln!("the port {port} cannot be used: {error}");
            return ExitCode::from(2);
        }
    };
    println!("{}", server.base_url());
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await;
    if !matches!(ended, Ok(Ok(_))) {
        return ExitCode::from(2);
    }
    for request in server.received() {
        println!("came: {}", request.line);
    }
    let differences = server.differences();
    for difference in &differences {
        println!("differs: {difference}");
    }
    ExitCode::from(u8::from(!differences.is_empty()))
}

/// Lists the cases without what is this project's own: credentials, mapped URLs, budgets, long waits, refusals.
fn list() {
    for case in case::all() {
        let expected = match (&case.expect.outputs, &case.expect.failure) {
            (Some(outputs), _) => json!({"outputs": outputs}),
            (_, Some(failure)) => json!({"failure": failure}),
            _ => continue,
        };
        let own = !case.credentials.is_empty()
            || !case.urls.is_empty()
            || case.step_budget.is_some()
            || case.expect.waits.iter().sum::<f64>() > 2.0;
        if own {
            continue;
        }
        let folder = case.name.split('/').next().unwrap_or_default();
        let description = format!("{folder}/{}", case.description);
        let inputs = json!(case.inputs);
        println!("{}\t{description}\t{}\t{inputs}\t{expected}", case.name, case.workflow());
    }
}
