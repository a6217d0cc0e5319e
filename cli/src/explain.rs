//! `cargo arazzo explain`.

use std::process::ExitCode;

use arazzo_codegen::Code;
use clap::ArgMatches;

use crate::report;

pub(crate) fn run(matches: &ArgMatches) -> ExitCode {
    let text = matches.get_one::<String>("code").map(String::as_str).unwrap_or_default();
    let Some(code) = Code::named(text) else {
        return report::usage(&match Code::nearest(text) {
            Some(near) => format!("there is no code '{text}'; did you mean {near}?"),
            None => format!("there is no code '{text}'; a code is like E0301"),
        });
    };
    report::out(format_args!("{code}: {}\n", code.title()));
    for line in code.explanation().lines() {
        report::out(line.trim());
    }
    report::out(format_args!("\nSee {}.", code.section()));
    ExitCode::SUCCESS
}
