//! `cargo arazzo check`.

use std::process::ExitCode;

use clap::ArgMatches;

use crate::{arguments, report};

pub(crate) fn run(matches: &ArgMatches) -> ExitCode {
    let config = match arguments::config(matches) {
        Ok(config) => config,
        Err(message) => return report::usage(&message),
    };
    let compilation = config.no_sources(matches.get_flag("no-sources")).compile();
    let diagnostics = compilation.diagnostics();
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("short") => report::short(diagnostics),
        Some("json") => report::json(diagnostics),
        _ => {
            report::show(diagnostics);
            if !compilation.failed() {
                let files = report::count(compilation.read().len(), "file");
                report::out(format_args!("{files} checked"));
            }
        }
    }
    if compilation.failed() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
