//! From values to descriptions as written. Nothing is looked up here.

mod arazzo;
pub(crate) mod condition;
pub(crate) mod expression;
mod fields;
pub(crate) mod openapi;
pub(crate) mod swagger;
pub(crate) mod yaml;

use crate::{arazzo::Description, diagnostic::Diagnostics, source::Sources};

/// Reads the Arazzo descriptions. OpenAPI documents are read piece by piece where they are reached.
pub(crate) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Description> {
    sources.named().filter_map(|file| arazzo::description(sources, file, diagnostics)).collect()
}
