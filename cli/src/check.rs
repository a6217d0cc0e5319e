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
    if report::show(compilation.diagnostics()) > 0 {
        return ExitCode::FAILURE;
    }
    let files = compilation.read().len();
    println!("{} checked", report::count(files, "file"));
    ExitCode::SUCCESS
}
