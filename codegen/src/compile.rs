//! Every stage, on one screen.

use crate::{
    check,
    diagnostic::{Diagnostics, Stopped},
    emit::{self, Root},
    lower,
    output::Output,
    parse, resolve,
    secret::SecretNames,
    source::Sources,
};

/// Compiles descriptions that have been loaded.
pub(crate) fn compile(
    sources: &Sources,
    secrets: &SecretNames,
    root: Root,
    diagnostics: &mut Diagnostics,
) -> Result<Output, Stopped> {
    let descriptions = parse::parse(sources, diagnostics);
    diagnostics.stop_on_error()?;
    let api = resolve::resolve(sources, &descriptions, secrets, diagnostics);
    diagnostics.stop_on_error()?;
    let api = check::check(api, diagnostics);
    diagnostics.stop_on_error()?;
    Ok(emit::emit(&lower::lower(&api), root))
}

/// Judges descriptions without the documents that they name.
pub(crate) fn judge(sources: &Sources, diagnostics: &mut Diagnostics) {
    parse::parse(sources, diagnostics);
}
