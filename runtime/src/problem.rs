//! What could not be evaluated: told by functions that return no error, shown by the run that they belong to.
//!
//! Conditions are evaluated between two calls of a [`Run`](crate::Run), never across an `await`; so
//! what one of them notes on this thread is there when its run is called next, or dropped.

use std::cell::{Cell, RefCell};

/// How many problems wait at most; a program that evaluates without a run never fetches them.
const WAITING: usize = 8;

thread_local! {
    static PROBLEMS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };

    /// Whether there are any; most often there are none, which costs nothing to see.
    static WAIT: Cell<bool> = const { Cell::new(false) };

    /// Whether something was looked for in an answer and is not there.
    static MISSED: Cell<bool> = const { Cell::new(false) };
}

/// What a condition looks for is not there, which is mostly its answer.
pub(crate) fn miss() {
    MISSED.set(true);
}

/// Whether a condition holds, and whether it has missed something.
pub(crate) fn missing(holds: impl FnOnce() -> bool) -> (bool, bool) {
    MISSED.set(false);
    (holds(), MISSED.get())
}

/// Notes a problem. The text contains no value, since that may be a secret.
pub(crate) fn note(problem: String) {
    PROBLEMS.with_borrow_mut(|problems| {
        if problems.len() < WAITING && !problems.contains(&problem) {
            problems.push(problem);
            WAIT.set(true);
        }
    });
}

/// Takes the problems noted on this thread.
#[inline]
pub(crate) fn take() -> Vec<String> {
    if WAIT.get() { taken() } else { Vec::new() }
}

#[cold]
fn taken() -> Vec<String> {
    WAIT.set(false);
    PROBLEMS.take()
}
