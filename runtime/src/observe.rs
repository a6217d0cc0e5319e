//! Watching a workflow while it runs.

use std::time::Duration;

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
    /// A step failed and is about to be tried again.
    Retry {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// The name of the failure action.
        action: &'a str,
        /// Which retry by this action it is, from 1.
        attempt: u32,
        /// How long the run waits before it.
        after: Duration,
    },
    /// The run goes on elsewhere than at the next step.
    Goto {
        /// The workflow's id.
        workflow: &'a str,
        /// The step that is left.
        step: &'a str,
        /// The step or workflow that follows.
        to: &'a str,
    },
    /// A condition or selection could not be evaluated and counts as one that does not hold.
    NotEvaluated {
        /// The workflow's id.
        workflow: &'a str,
        /// Why; it contains no value.
        problem: &'a str,
    },
    /// The workflow has failed, and no action of its description handled the failure.
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
