//! A run of a workflow, step after step.
//!
//! Printed code tells a [`Run`] what it does; the run sends, counts, waits, and remembers. A failure
//! ([`WorkflowError`]) is a value that an action of the description may handle: the run goes on then, and
//! only a failure that nothing handled is told to the observer, when the run is dropped.

mod action;
mod binary;
mod budget;
mod completed;
mod context;
mod error;
mod judge;
mod log;
mod names;
mod options;
mod output;
mod progress;
mod reading;
mod recorded;
mod restored;
mod resumption;
mod run;
mod send;
mod state;
mod step;
mod steps;
mod store;
mod tell;
#[cfg(test)]
mod tests;
mod time;
mod unread;
mod values;

pub use binary::{Base64, Binary};
pub use completed::CompletedStep;
pub(crate) use context::Context;
pub use error::WorkflowError;
pub use names::StepName;
pub use options::RunOptions;
pub use output::Output;
pub use resumption::Resumption;
pub use run::Run;
pub use state::{State, Workflow};
pub use step::StepResponse;
pub use steps::{StepCall, StepFuture, Steps};
pub use store::{Store, StoreFuture};
