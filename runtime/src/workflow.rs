//! A run of a workflow, step after step.
//!
//! Printed code tells a [`Run`] what it does; the run sends, counts, waits, and remembers. A failure
//! ([`WorkflowError`]) is a value that an action of the description may handle: the run goes on then, and
//! only a failure that nothing handled is told to the observer, when the run is dropped.

mod budget;
mod error;
mod run;
mod step;
#[cfg(test)]
mod tests;

pub use error::{CompletedStep, WorkflowError};
pub use run::{Output, Run};
pub use step::StepResponse;
