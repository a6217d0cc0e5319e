//! What could not be evaluated: told by functions that return no error, shown by the run that they belong to.
//!
//! Conditions are evaluated between two calls of a [`Run`](crate::Run), never across an `await`; so
//! what one of them notes on this thread is there when its run is called next, or dropped.

use std::cell::RefCell;

/// How many problems wait at most; a program that evaluates without a run never fetches them.
const WAITING: usize = 8;

thread_local! {
    static PROBLEMS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Notes a problem. The text contains no value, since that may be a secret.
#[cfg_attr(
    not(any(feature = "jsonpath", feature = "regex", feature = "xpath")),
    allow(dead_code, reason = "only queries can fail")
)]
pub(crate) fn note(problem: String) {
    PROBLEMS.with_borrow_mut(|problems| {
        if problems.len() < WAITING && !problems.contains(&problem) {
            problems.push(problem);
        }
    });
}

/// Takes the problems noted on this thread.
pub(crate) fn take() -> Vec<String> {
    PROBLEMS.take()
}
