//! Telling the user.

use std::{
    io::{IsTerminal, stderr},
    process::ExitCode,
};

use arazzo_codegen::Diagnostic;

/// The exit status for a mistake on the command line.
const USAGE: u8 = 2;

/// Draws the diagnostics on standard error and counts them; the number of errors is returned.
pub(crate) fn show(diagnostics: &[Diagnostic]) -> usize {
    let styled = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    for diagnostic in diagnostics {
        eprintln!("{}\n", diagnostic.render(styled));
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    let warnings = diagnostics.len() - errors;
    if errors + warnings > 0 {
        eprintln!("{}, {}", count(errors, "error"), count(warnings, "warning"));
    }
    errors
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Says what is wrong with the command line.
pub(crate) fn usage(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::from(USAGE)
}
