//! The names of a builder: its methods, and the constants that they are about.

use super::reserved::{BUILDER_METHODS, CLIENT_CONSTANTS};
use crate::names::Taken;

/// Names that are taken in a builder, and beside it.
pub(super) struct BuilderNames {
    methods: Taken,
    constants: Taken,
}

impl BuilderNames {
    pub(super) fn new() -> Self {
        let methods = Taken::of(BUILDER_METHODS.iter().copied());
        Self { methods, constants: Taken::of(CLIENT_CONSTANTS.iter().copied()) }
    }

    /// A method of this name, or with the suffix.
    pub(super) fn method(&mut self, name: String, suffix: &str) -> String {
        self.methods.take(name, suffix)
    }

    /// A constant that is called as the method is, or with the suffix.
    pub(super) fn constant(&mut self, method: &str, suffix: &str) -> String {
        self.constants.take(method.to_uppercase(), &suffix.to_uppercase())
    }
}
