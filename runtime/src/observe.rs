//! Watching a workflow while it runs.

use crate::{CompletedStep, WorkflowError};

/// What happens in a run, in the order in which it happens. No event contains a secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A step is about to send its request.
    Request {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// The HTTP method.
        method: &'a str,
        /// The path as the description writes it, parameters in braces.
        path: &'a str,
    },
    /// The service has answered.
    Response {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// The HTTP status.
        status: u16,
    },
    /// The step's criteria hold and its outputs are known.
    StepDone {
        /// The workflow's id.
        workflow: &'a str,
        /// The step and its outputs.
        step: &'a CompletedStep,
    },
    /// The workflow has failed.
    Failed {
        /// Where and why, and what had been done.
        error: &'a WorkflowError,
    },
}

/// Receives the events of the runs of a client.
///
/// It is called between the steps and should return soon. A closure is an observer:
///
/// ```
/// use arazzo_runtime::{Event, Observer};
///
/// fn accepts(_: impl Observer) {}
/// accepts(|event: &Event<'_>| eprintln!("{event:?}"));
/// ```
pub trait Observer: Send + Sync {
    /// Something has happened.
    fn event(&self, event: &Event<'_>);
}

impl<F: Fn(&Event<'_>) + Send + Sync> Observer for F {
    fn event(&self, event: &Event<'_>) {
        self(event);
    }
}
