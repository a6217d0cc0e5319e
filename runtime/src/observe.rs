//! Watching a workflow while it runs.

use std::time::Duration;

use crate::{CompletedStep, WorkflowError};

/// What happens in a run, in the order in which it happens. No event contains a secret.
///
/// A run begins with [`Started`](Event::Started) and ends with [`Done`](Event::Done) or [`Failed`](Event::Failed); one that is dropped
/// before its end tells neither. Workflows that a step calls tell their events between those of the run that waits for them.
/// Both the events and what they hold may become more: a pattern ends with `..`.
///
/// ```
/// use arazzo_runtime::Event;
///
/// fn show(event: &Event<'_>) {
///     match event {
///         Event::Started { workflow, resumed: true, .. } => println!("{workflow} goes on"),
///         Event::Response { step, status, took, .. } => println!("{step}: {status} in {took:?}"),
///         Event::Criterion { condition, holds: false, .. } => println!("not so: {condition}"),
///         Event::Done { workflow, .. } => println!("{workflow} is done"),
///         _ => {}
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A run of a workflow begins: the client's, or one that a step calls.
    #[non_exhaustive]
    Started {
        /// The workflow's id.
        workflow: &'a str,
        /// Whether it goes on with a state, so that some steps may be done already.
        resumed: bool,
    },
    /// A step is about to send its request.
    #[non_exhaustive]
    Request {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// The HTTP method.
        method: &'a str,
        /// The path as the description writes it, parameters in braces.
        path: &'a str,
        /// How often the step has been tried with this, from 1.
        attempt: u32,
    },
    /// The request of the step is about to be sent once more: no answer came, and that is safe (see
    /// [`HttpBuilder::connection_retries`](crate::HttpBuilder::connection_retries)), or its token was refused, and it has a new one.
    #[non_exhaustive]
    Resend {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// How often in a row it has been sent without an answer; 1 where its token was refused.
        sent: u32,
        /// How long is waited before it.
        after: Duration,
    },
    /// The service has answered.
    #[non_exhaustive]
    Response {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// The HTTP status.
        status: u16,
        /// From the request to the end of the answer, by the client's clock; fetching a token for it is part of that.
        took: Duration,
        /// How long the body of the answer is, in bytes, as far as it was read: not all of one that is too large or breaks off.
        size: usize,
    },
    /// A success criterion of a step has been judged ([Criterion Object]).
    ///
    /// A step without criteria requires a 2xx status; of that nothing is told but what comes of it.
    ///
    /// [Criterion Object]: https://spec.openapis.org/arazzo/v1.0.1.html#criterion-object
    #[non_exhaustive]
    Criterion {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// The condition as the description writes it.
        condition: &'a str,
        /// Whether it holds.
        holds: bool,
    },
    /// The step's criteria hold and its outputs are known.
    #[non_exhaustive]
    StepDone {
        /// The workflow's id.
        workflow: &'a str,
        /// The step and its outputs.
        step: &'a CompletedStep,
    },
    /// A step failed and is about to be tried again.
    #[non_exhaustive]
    Retry {
        /// The workflow's id.
        workflow: &'a str,
        /// The step's id.
        step: &'a str,
        /// The name of the failure action.
        action: &'a str,
        /// Which retry by this action it is, from 1.
        attempt: u32,
        /// How long the run waits before it, no longer than it has time.
        after: Duration,
    },
    /// The run goes on elsewhere than at the next step.
    #[non_exhaustive]
    Goto {
        /// The workflow's id.
        workflow: &'a str,
        /// The step that is left.
        step: &'a str,
        /// The step or workflow that follows.
        to: &'a str,
    },
    /// A condition or selection could not be evaluated and counts as one that does not hold.
    #[non_exhaustive]
    NotEvaluated {
        /// The workflow's id.
        workflow: &'a str,
        /// Why; it contains no value.
        problem: &'a str,
    },
    /// The workflow is done, and its outputs are about to be returned. Nothing more is told of the run.
    #[non_exhaustive]
    Done {
        /// The workflow's id.
        workflow: &'a str,
    },
    /// The workflow has failed, and no action of its description handled the failure.
    #[non_exhaustive]
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
    ///
    /// ```
    /// use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    /// use arazzo_runtime::{Event, Observer};
    ///
    /// /// Counts the requests of all runs.
    /// #[derive(Default)]
    /// struct Requests(AtomicUsize);
    ///
    /// impl Observer for Requests {
    ///     fn event(&self, event: &Event<'_>) {
    ///         if let Event::Request { .. } = event {
    ///             self.0.fetch_add(1, Relaxed);
    ///         }
    ///     }
    /// }
    ///
    /// let http = arazzo_runtime::HttpBuilder::new("https://api.example.com", &[]).observer(Requests::default()).build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    fn event(&self, event: &Event<'_>);
}

impl<F: Fn(&Event<'_>) + Send + Sync> Observer for F {
    fn event(&self, event: &Event<'_>) {
        self(event);
    }
}
