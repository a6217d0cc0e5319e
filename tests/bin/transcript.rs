//! Serves the transcript of a case of the conformance suite: `cargo run -p tests --bin transcript -- CASE [PORT]`.
//!
//! It prints its address, and serves until its standard input ends. Then it prints a line for each request that came and for each
//! difference; its exit status is 1 if there was one.

use std::{io::Read, process::ExitCode};

use support::{case, transcript::Transcript};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
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
