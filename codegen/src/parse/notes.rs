//! What the grammars say beside what they have read: mistakes and accepted spellings, each with its bytes.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostics, Place};

/// Why a text does not follow its grammar, and which bytes of it.
#[derive(Debug, PartialEq)]
pub(crate) struct SyntaxError {
    pub(crate) at: Range<usize>,
    pub(crate) message: String,
}

/// A spelling that is accepted with a warning.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Note {
    pub(crate) code: Code,
    pub(crate) at: Range<usize>,
    pub(crate) message: String,
    /// What may have been meant.
    pub(crate) help: Option<String>,
}

impl Note {
    pub(crate) fn new(code: Code, at: Range<usize>, message: impl Into<String>) -> Self {
        Self { code, at, message: message.into(), help: None }
    }
}

/// What was read, and the warnings about its spelling.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Read<T> {
    pub(crate) value: T,
    pub(crate) notes: Vec<Note>,
}

impl<T> Read<T> {
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Read<U> {
        Read { value: change(self.value), notes: self.notes }
    }

    /// Reports the warnings about the text at `place` and gives what was read.
    pub(crate) fn report(self, place: &Place, diagnostics: &mut Diagnostics) -> T {
        for note in self.notes {
            let place = place.within(note.at);
            match note.help {
                Some(help) => diagnostics.report_with_help(note.code, place, note.message, help),
                None => diagnostics.report(note.code, place, note.message),
            }
        }
        self.value
    }
}
