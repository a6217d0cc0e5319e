//! `cargo arazzo`: checks Arazzo workflows, and generates typed Rust clients from them.
//!
//! Exit status: 0, or 1 when a description has errors or a printed file is stale, or 2 when the command
//! line is wrong.

mod arguments;
mod check;
mod explain;
mod generate;
mod report;

use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = arguments::command().get_matches();
    let Some(("arazzo", matches)) = matches.subcommand() else { return ExitCode::from(2) };
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches),
        Some(("explain", matches)) => explain::run(matches),
        Some(("generate", matches)) => generate::run(matches),
        _ => ExitCode::from(2),
    }
}
