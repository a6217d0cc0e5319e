//! A run of a workflow, step after step.

use std::{error::Error as StdError, fmt, sync::Arc};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    Call, Error, ErrorKind, Event, Http, Observer, Response, error::Operation, mask::Mask,
};

/// A run of a workflow: which steps are done, and who watches.
pub struct Run {
    workflow: &'static str,
    observer: Option<Arc<dyn Observer>>,
    completed: Vec<CompletedStep>,
    /// What the requests so far contained and must not be shown.
    mask: Mask,
}

/// A step whose criteria held, with its outputs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompletedStep {
    /// The step's id.
    pub step_id: &'static str,
    /// The outputs in the order of the description; secrets are `***`, absent values are `null`.
    pub outputs: Vec<(&'static str, Value)>,
}

impl CompletedStep {
    /// An output by its name.
    pub fn output(&self, name: &str) -> Option<&Value> {
        self.outputs.iter().find(|(output, _)| *output == name).map(|(_, value)| value)
    }
}

impl Run {
    /// Begins a run of the workflow.
    pub fn new(workflow: &'static str, http: &Http) -> Self {
        Self { workflow, observer: http.observer(), completed: Vec::new(), mask: Mask::default() }
    }

    /// Sends the request of a step.
    ///
    /// # Errors
    ///
    /// See [`Call::response`].
    pub async fn step<T>(
        &mut self,
        step: &'static str,
        mut call: Call<T>,
    ) -> Result<StepResponse<'_>, WorkflowError> {
        call.share_mask(&mut self.mask);
        let workflow = self.workflow;
        let Operation { method, path, .. } = call.operation().clone();
        self.tell(&Event::Request { workflow, step, method: method.as_str(), path });
        match call.response().await {
            Ok(response) => {
                let status = response.status();
                self.tell(&Event::Response { workflow, step, status });
                Ok(StepResponse { run: self, step, response })
            }
            Err(error) => Err(self.failed(step, error)),
        }
    }

    /// Records that a step is done, with its outputs.
    pub fn done(&mut self, step_id: &'static str, outputs: &[(&'static str, &dyn Output)]) {
        let outputs = outputs.iter().map(|(name, value)| (*name, self.mask.value(value.value())));
        let step = CompletedStep { step_id, outputs: outputs.collect() };
        self.tell(&Event::StepDone { workflow: self.workflow, step: &step });
        self.completed.push(step);
    }

    /// The value of an expression that the step needs.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingValue`] if there is none.
    pub fn need<T>(
        &mut self,
        step: &'static str,
        expression: &'static str,
        value: Option<T>,
    ) -> Result<T, WorkflowError> {
        value.ok_or_else(|| {
            let kind = ErrorKind::MissingValue { expression };
            self.failed(step, Error::new(kind, &Operation::default()))
        })
    }

    fn tell(&self, event: &Event<'_>) {
        if let Some(observer) = &self.observer {
            observer.event(event);
        }
    }

    fn failed(&mut self, step: &'static str, error: Error) -> WorkflowError {
        let completed = std::mem::take(&mut self.completed);
        let workflow = self.workflow;
        let error = WorkflowError(Box::new(Failure { workflow, step, error, completed }));
        self.tell(&Event::Failed { error: &error });
        error
    }
}

/// An output that can be recorded. Every serializable value is one.
pub trait Output {
    /// The value as JSON, secrets masked.
    fn value(&self) -> Value;
}

impl<T: Serialize> Output for T {
    fn value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// The answer to the request of a step, until its criteria have been looked at.
#[must_use]
pub struct StepResponse<'run> {
    run: &'run mut Run,
    step: &'static str,
    response: Response,
}

impl StepResponse<'_> {
    /// Requires a success criterion to hold; `condition` is its text in the description.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Criterion`] if it does not.
    pub fn require(
        self,
        condition: &'static str,
        holds: impl FnOnce(&Response) -> bool,
    ) -> Result<Self, WorkflowError> {
        if holds(&self.response) {
            Ok(self)
        } else {
            Err(self.fail(|response| Error::answered(ErrorKind::Criterion { condition }, response)))
        }
    }

    /// Requires a 2xx status: what a step without success criteria means.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Status`] if the status is another.
    pub fn require_success(self) -> Result<Self, WorkflowError> {
        if self.response.is_success() {
            Ok(self)
        } else {
            Err(self.fail(|response| Error::answered(ErrorKind::Status, response)))
        }
    }

    /// Decodes the body; see [`Response::json`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoBody`] and [`ErrorKind::Decode`].
    pub fn json<T: DeserializeOwned>(self) -> Result<T, WorkflowError> {
        let Self { run, step, response } = self;
        response.json().map_err(|error| run.failed(step, error))
    }

    /// Decodes the body, or takes every property as absent; see [`Response::json_or_default`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`].
    pub fn json_or_default<T: DeserializeOwned + Default>(self) -> Result<T, WorkflowError> {
        let Self { run, step, response } = self;
        response.json_or_default().map_err(|error| run.failed(step, error))
    }

    /// Decodes the body, and keeps it as a JSON value for what the type does not have.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoBody`] and [`ErrorKind::Decode`].
    pub fn json_and_value<T: DeserializeOwned>(self) -> Result<(T, Value), WorkflowError> {
        let Self { run, step, response } = self;
        let value = response.clone().json();
        value
            .and_then(|value| Ok((response.json()?, value)))
            .map_err(|error| run.failed(step, error))
    }

    /// The same; without a body, every property is absent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`].
    pub fn json_and_value_or_default<T>(self) -> Result<(T, Value), WorkflowError>
    where
        T: DeserializeOwned + Default,
    {
        if self.response.body().is_empty() {
            return Ok((T::default(), Value::Null));
        }
        self.json_and_value()
    }

    /// Ends a step that reads nothing of the answer.
    pub fn finish(self) {}

    fn fail(self, error: impl FnOnce(Response) -> Error) -> WorkflowError {
        self.run.failed(self.step, error(self.response))
    }
}

/// A workflow that failed: where, why, and what had been done before.
///
/// ```
/// # fn show(error: arazzo_runtime::WorkflowError) {
/// eprintln!("{error}");
/// for step in error.completed() {
///     eprintln!("done: {} {:?}", step.step_id, step.outputs);
/// }
/// # }
/// ```
pub struct WorkflowError(Box<Failure>);

struct Failure {
    workflow: &'static str,
    step: &'static str,
    error: Error,
    completed: Vec<CompletedStep>,
}

impl WorkflowError {
    /// The workflow's id.
    pub fn workflow_id(&self) -> &'static str {
        self.0.workflow
    }

    /// The id of the step that failed.
    pub fn step_id(&self) -> &'static str {
        self.0.step
    }

    /// What went wrong in that step.
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// What kind of failure it is; for a criterion, its condition as written.
    pub fn kind(&self) -> &ErrorKind {
        self.0.error.kind()
    }

    /// The status of the last answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.error.status()
    }

    /// The last answer, if there was one.
    pub fn response(&self) -> Option<&Response> {
        self.0.error.response()
    }

    /// The steps that had succeeded, in order, with their outputs.
    pub fn completed(&self) -> &[CompletedStep] {
        &self.0.completed
    }
}

impl fmt::Display for WorkflowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { workflow, step, error, completed } = &*self.0;
        write!(f, "workflow '{workflow}' failed in step '{step}': {error}; done before: ")?;
        if completed.is_empty() {
            return f.write_str("nothing");
        }
        for (index, step) in completed.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{}", step.step_id)?;
        }
        Ok(())
    }
}

impl fmt::Debug for WorkflowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkflowError")
            .field("workflow", &self.0.workflow)
            .field("step", &self.0.step)
            .field("error", &self.0.error)
            .field("completed", &self.0.completed)
            .finish()
    }
}

/// What went wrong in the step is part of the text, so that no caller has to walk the causes.
impl StdError for WorkflowError {}
