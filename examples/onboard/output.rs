//! What is told. Nobody may be reading any longer, and that ends no work: the journal has it all, and the exit code tells.

use std::{
    fmt::Display,
    io::{self, Write},
};

/// Tells how it goes.
pub(crate) fn say(text: impl Display) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// Tells what goes wrong.
pub(crate) fn complain(text: impl Display) {
    let _ = writeln!(io::stderr(), "{text}");
}
