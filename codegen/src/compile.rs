//! Every stage, on one screen.

use crate::{
    check,
    diagnostic::{Diagnostics, Stopped},
    emit::{self, Root},
    lower,
    output::Output,
    parse,
    resolve::{self, Selection},
    secret::SecretNames,
    source::Sources,
    summary::Summary,
};

/// Compiles descriptions that have been loaded.
pub(crate) fn compile(
    sources: &Sources,
    offered: &Selection,
    secrets: &SecretNames,
    root: Root,
    serde: bool,
    diagnostics: &mut Diagnostics,
) -> Result<(Output, Summary), Stopped> {
    let descriptions = parse::parse(sources, diagnostics);
    diagnostics.stop_on_error()?;
    let api = resolve::resolve(sources, &descriptions, offered, secrets, diagnostics);
    diagnostics.stop_on_error()?;
    let api = check::check(api, diagnostics);
    diagnostics.stop_on_error()?;
    let mut krate = lower::lower(&api);
    if serde {
        lower::serde::add(&mut krate);
    }
    Ok((emit::emit(&krate, root), Summary::of(&api, &krate)))
}

/// Judges descriptions without the documents that they name.
pub(crate) fn judge(sources: &Sources, diagnostics: &mut Diagnostics) {
    parse::parse(sources, diagnostics);
}
