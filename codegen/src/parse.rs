//! From values to descriptions as written. Nothing is looked up here.

mod arazzo;
pub(crate) mod condition;
pub(crate) mod expression;
mod fields;
mod lookalike;
pub(crate) mod notes;
pub(crate) mod openapi;
pub(crate) mod query;
pub(crate) mod swagger;
pub(crate) mod template;
pub(crate) mod written;
pub(crate) mod yaml;

pub(crate) use arazzo::selector;

use crate::{arazzo::Description, diagnostic::Diagnostics, source::Sources};

/// Reads the Arazzo descriptions, also those that others name as sources. OpenAPI documents are read piece by piece where they are reached.
pub(crate) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Description> {
    sources
        .descriptions()
        .filter_map(|file| arazzo::description(sources, file, diagnostics))
        .collect()
}
