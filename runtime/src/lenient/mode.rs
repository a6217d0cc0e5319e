//! How the value of a choice is read: as it is, and whether it is read at all or only looked at.

use std::cell::Cell;

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode { is_exact: false, looks: false }) };
}

/// How values are read.
#[derive(Clone, Copy)]
pub(crate) struct Mode {
    /// A text is no number, a number no text, and `null` no entry that may be passed over.
    pub(crate) is_exact: bool,
    /// Whether the value fits is all that is asked. The choices in it fit whatever they are, and are passed over: so each value is looked
    /// at for the choice that it is in, and not for those around that one.
    pub(crate) looks: bool,
}

impl Mode {
    /// Reads something in this mode.
    pub(crate) fn read<T>(self, read: impl FnOnce() -> T) -> T {
        let _before = Before(MODE.replace(self));
        read()
    }
}

/// The mode that is set again when this is dropped.
struct Before(Mode);

impl Drop for Before {
    fn drop(&mut self) {
        MODE.set(self.0);
    }
}

/// Whether nothing is to be converted.
pub(crate) fn is_exact() -> bool {
    MODE.get().is_exact
}

/// Whether a value is only looked at.
pub(crate) fn looks() -> bool {
    MODE.get().looks
}
