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

/// What is printed beside what descriptions say.
pub(crate) struct Options<'o> {
    pub(crate) root: Root,
    pub(crate) serde: bool,
    /// The name of the crate, for its examples.
    pub(crate) crate_name: Option<&'o str>,
}

/// Compiles descriptions that have been loaded.
pub(crate) fn compile(
    sources: &Sources,
    offered: &Selection,
    secrets: &SecretNames,
    options: &Options<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<(Output, Summary), Stopped> {
    let descriptions = parse::parse(sources, diagnostics);
    diagnostics.stop_on_error()?;
    let api = resolve::resolve(sources, &descriptions, offered, secrets, diagnostics);
    diagnostics.stop_on_error()?;
    let api = check::check(api, diagnostics);
    diagnostics.stop_on_error()?;
    let mut krate = lower::lower(&api);
    if options.serde {
        lower::serde::add(&mut krate);
    }
    if let Some(name) = options.crate_name {
        lower::undescribed::document(&mut krate);
        lower::examples::add(&mut krate, name);
    }
    Ok((emit::emit(&krate, options.root), Summary::of(&api, &krate)))
}

/// Judges descriptions without the documents that they name.
pub(crate) fn judge(sources: &Sources, diagnostics: &mut Diagnostics) {
    parse::parse(sources, diagnostics);
}
