//! Where and why a workflow failed, what had been done, and from where it can go on.

use super::WorkflowError;
use crate::{CompletedStep, Error, ErrorKind, State};

impl WorkflowError {
    /// The workflow's id.
    pub fn workflow_id(&self) -> &'static str {
        self.0.workflow
    }

    /// The id of the step that failed; empty where it was none, as with an input that is not valid.
    pub fn step_id(&self) -> &'static str {
        self.0.step
    }

    /// How often the step was tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What went wrong in that step.
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// What kind of failure it is; for a criterion, its condition as written.
    pub fn kind(&self) -> &ErrorKind {
        self.0.error.kind()
    }

    /// The failure of the called workflow, if the step called one.
    pub fn inner(&self) -> Option<&WorkflowError> {
        self.0.inner.as_ref()
    }

    /// The steps that had succeeded, in order, with their outputs.
    pub fn completed(&self) -> &[CompletedStep] {
        &self.0.completed
    }

    /// Whether no action of the description may handle the failure: the run is out of time, or its state could not be stored.
    pub fn ends_run(&self) -> bool {
        let mut error = self;
        // A loop, since workflows may call each other to any depth.
        while let (ErrorKind::Workflow { .. }, Some(inner)) = (error.kind(), error.inner()) {
            error = inner;
        }
        matches!(
            error.kind(),
            ErrorKind::Deadline
                | ErrorKind::Store
                | ErrorKind::State
                | ErrorKind::MissingSecret { .. }
        )
    }

    /// Where the run stands, so that it can be taken up: with the step that failed, and without those that were done.
    ///
    /// Of a state that was refused it is that state, as it was given. `None` where nothing can be taken up: an input is not valid, or the
    /// failure is in a workflow that an action went to.
    pub fn state(&self) -> Option<&State> {
        self.0.state.as_ref()
    }
}
