//! Telling the user.

use std::{
    fmt::Display,
    io::{IsTerminal, Write, stderr, stdout},
    process::ExitCode,
};

use arazzo_codegen::Diagnostic;
use serde::Serialize;

/// The exit status for a mistake on the command line.
const USAGE: u8 = 2;

/// Prints a line on standard output. Who reads it may have had enough, as `head` has: that is no mistake.
pub(crate) fn out(line: impl Display) {
    let _ = writeln!(stdout(), "{line}");
}

/// Prints a line on standard error.
pub(crate) fn err(line: impl Display) {
    let _ = writeln!(stderr(), "{line}");
}

/// Draws the diagnostics on standard error and counts them; the number of errors is returned.
pub(crate) fn show(diagnostics: &[Diagnostic]) -> usize {
    let styled = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    for diagnostic in diagnostics {
        err(format_args!("{}\n", diagnostic.render(styled)));
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    let warnings = diagnostics.len() - errors;
    if errors + warnings > 0 {
        err(format_args!("{}, {}", count(errors, "error"), count(warnings, "warning")));
    }
    errors
}

/// Prints one line for each diagnostic: `file:line:column: CODE message; help`.
pub(crate) fn short(diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        out(diagnostic);
    }
}

/// A diagnostic for programs. Lines and columns are from 1, 0 where a file as a whole is meant.
#[derive(Serialize)]
struct Record<'d> {
    file: &'d str,
    line: usize,
    column: usize,
    end: End,
    code: &'d str,
    severity: &'d str,
    message: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<First<'d>>,
}

/// Where the first of two of one name is.
#[derive(Serialize)]
struct First<'d> {
    file: &'d str,
    line: usize,
    column: usize,
}

/// What comes behind the place.
#[derive(Serialize)]
struct End {
    line: usize,
    column: usize,
}

/// Prints one JSON object on a line for each diagnostic.
pub(crate) fn json(diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        let location = diagnostic.location();
        let (line, column) = location.end();
        let record = Record {
            file: location.file(),
            line: location.line(),
            column: location.column(),
            end: End { line, column },
            code: diagnostic.code().as_str(),
            severity: if diagnostic.is_error() { "error" } else { "warning" },
            message: diagnostic.message(),
            help: diagnostic.help(),
            first: diagnostic.first().map(|first| First {
                file: first.file(),
                line: first.line(),
                column: first.column(),
            }),
        };
        out(serde_json::to_string(&record).expect("text and numbers are JSON"));
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Says what is wrong with the command line.
pub(crate) fn usage(message: &str) -> ExitCode {
    err(format_args!("error: {message}"));
    ExitCode::from(USAGE)
}
