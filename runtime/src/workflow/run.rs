//! The run: which steps are done, which failure is open, and who watches.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::Arc,
    task::Poll,
    time::Duration,
};

use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroize;

use super::{CompletedStep, StepResponse, WorkflowError, budget::Budget, error::Failure};
use crate::{
    Call, Clock, Error, ErrorKind, Event, Http, Observer, Secret, error::Operation, mask::Mask,
    problem, retry_after, secret::plain_text,
};

mod need;

/// A run of a workflow: which steps are done, and who watches.
pub struct Run {
    workflow: &'static str,
    observer: Option<Arc<dyn Observer>>,
    clock: Arc<dyn Clock>,
    retry_after_cap: Duration,
    completed: Arc<Vec<CompletedStep>>,
    budget: Budget,
    /// The last failure, until something handles it.
    open: Option<WorkflowError>,
    /// The failure with which an action ended the run.
    ended: Option<WorkflowError>,
    /// What the requests so far contained and must not be shown.
    mask: Mask,
}

impl Run {
    /// Begins a run of the workflow.
    pub fn new(workflow: &'static str, http: &Http) -> Self {
        Self {
            workflow,
            observer: http.observer(),
            clock: Arc::clone(&http.0.clock),
            retry_after_cap: http.0.retry_after_cap,
            completed: Arc::default(),
            budget: Budget::new(http.0.step_budget),
            open: None,
            ended: None,
            mask: Mask::new(http.0.secret_names),
        }
    }

    /// Requires an input to be what the schema of the inputs says; `rule` is the keyword with its value.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if it is not. Nothing has been sent then.
    pub fn check(
        &mut self,
        input: &'static str,
        rule: &'static str,
        holds: bool,
    ) -> Result<(), WorkflowError> {
        self.require_of("", ErrorKind::InvalidInput { input, rule }, holds)
    }

    /// Keeps a secret out of what is told of this run, as if one of its requests had contained it.
    pub fn hide<T: Zeroize + Serialize>(&mut self, secret: &Secret<T>) {
        self.mask.learn(plain_text(secret.expose()).into());
    }

    /// Enters a step of a workflow that branches: counts its executions.
    ///
    /// Unless a [`retry`](Self::retry) brought it here, the retries of the step are counted anew.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::StepBudget`] if the run has executed as many steps as it may.
    pub fn enter(&mut self, step: &'static str) -> Result<(), WorkflowError> {
        self.go_on();
        let limit = self.budget.limit();
        self.budget.enter(step).map_err(|detail| {
            let kind = ErrorKind::StepBudget { limit };
            self.failed(step, Error::new(kind, &Operation::default()).with_detail(detail))
        })
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
        self.go_on();
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

    /// Takes the outputs of a workflow that the step called, or its failure as one of this run.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Workflow`], with the failure of the called workflow as its
    /// [`inner`](WorkflowError::inner) one.
    pub fn workflow<T>(
        &mut self,
        step: &'static str,
        result: Result<T, WorkflowError>,
    ) -> Result<T, WorkflowError> {
        self.tell_problems();
        result.map_err(|inner| {
            if self.open.as_ref().is_some_and(|open| Arc::ptr_eq(&open.0, &inner.0)) {
                // Of this run already: the step did not end in time.
                return inner;
            }
            let kind = ErrorKind::Workflow { workflow: inner.workflow_id() };
            self.fail(step, Error::new(kind, &Operation::default()), Some(inner))
        })
    }

    /// Waits for a workflow that the step calls, but not longer than its `timeout`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Timeout`] if it takes longer; it is dropped then. Else its own failure.
    pub async fn within<T>(
        &mut self,
        step: &'static str,
        timeout: Duration,
        workflow: impl Future<Output = Result<T, WorkflowError>>,
    ) -> Result<T, WorkflowError> {
        let mut workflow = pin!(workflow);
        let mut sleep = self.clock.sleep(timeout);
        let result = poll_fn(|context| {
            if let Poll::Ready(result) = workflow.as_mut().poll(context) {
                return Poll::Ready(Some(result));
            }
            sleep.as_mut().poll(context).map(|()| None)
        });
        match result.await {
            Some(result) => result,
            None => Err(self.failed(step, Error::new(ErrorKind::Timeout, &Operation::default()))),
        }
    }

    /// Requires a success criterion of a step to hold; `condition` is its text in the description.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Criterion`] if it does not.
    pub fn require(
        &mut self,
        step: &'static str,
        condition: &'static str,
        holds: bool,
    ) -> Result<(), WorkflowError> {
        self.require_of(step, ErrorKind::Criterion { condition }, holds)
    }

    /// Records that a step is done, with its outputs.
    pub fn done(&mut self, step_id: &'static str, outputs: &[(&'static str, &dyn Output)]) {
        self.go_on();
        let outputs = outputs.iter().map(|(name, value)| (*name, self.mask.value(value.value())));
        let step = CompletedStep { step_id, outputs: outputs.collect() };
        self.tell(&Event::StepDone { workflow: self.workflow, step: &step });
        Arc::make_mut(&mut self.completed).push(step);
    }

    /// Whether a failure action may retry the step once more: then waits, and the failure is handled.
    ///
    /// `Retry-After` of the answer, in both its forms, overrules `after`, up to the cap of the client.
    pub async fn retry(
        &mut self,
        step: &'static str,
        action: &'static str,
        limit: u32,
        after: Duration,
        error: &WorkflowError,
    ) -> bool {
        self.tell_problems();
        let Some(attempt) = self.budget.retry(step, action, limit) else {
            return false;
        };
        let asked = error.header("retry-after");
        let asked = asked.and_then(|header| retry_after::delay(header, self.clock.now()));
        let after = asked.map_or(after, |asked| asked.min(self.retry_after_cap));
        self.open = None;
        self.tell(&Event::Retry { workflow: self.workflow, step, action, attempt, after });
        if !after.is_zero() {
            self.clock.sleep(after).await;
        }
        true
    }

    /// An action goes to another step or workflow: a failure is handled by it.
    pub fn goto(&mut self, from: &'static str, to: &'static str) {
        self.go_on();
        self.tell(&Event::Goto { workflow: self.workflow, step: from, to });
    }

    /// A failure action ends the workflow.
    ///
    /// The outputs decide what comes of it: see [`output`](Self::output).
    pub fn end(&mut self, error: WorkflowError) {
        self.go_on();
        self.ended = Some(error);
    }

    /// The value of an output of the workflow that is not optional.
    ///
    /// # Errors
    ///
    /// Without a value, [`ErrorKind::Ended`] if a failure action ended the workflow: it tells that
    /// failure. Else [`ErrorKind::MissingValue`].
    pub fn output<T>(
        &mut self,
        expression: &'static str,
        value: Option<T>,
    ) -> Result<T, WorkflowError> {
        self.tell_problems();
        value.ok_or_else(|| match self.ended.take() {
            Some(cause) => {
                let error = Error::caused(ErrorKind::Ended { expression }, cause.error());
                let inner = cause.inner().map(WorkflowError::share);
                self.fail(cause.step_id(), error, inner)
            }
            None => self.missing("", expression),
        })
    }

    fn require_of(
        &mut self,
        step: &'static str,
        kind: ErrorKind,
        holds: bool,
    ) -> Result<(), WorkflowError> {
        let problems = problem::take();
        if holds {
            self.tell_all(&problems);
            return Ok(());
        }
        Err(self.unmet(step, Error::new(kind, &Operation::default()), problems))
    }

    fn missing(&mut self, step: &'static str, expression: &'static str) -> WorkflowError {
        let kind = ErrorKind::MissingValue { expression };
        self.failed(step, Error::new(kind, &Operation::default()))
    }

    /// The failure of a criterion, with why it could not be evaluated if it could not.
    pub(super) fn unmet(
        &mut self,
        step: &'static str,
        error: Error,
        problems: Vec<String>,
    ) -> WorkflowError {
        self.tell_all(&problems);
        let error =
            if problems.is_empty() { error } else { error.with_detail(problems.join("; ")) };
        self.failed(step, error)
    }

    pub(super) fn failed(&mut self, step: &'static str, error: Error) -> WorkflowError {
        self.fail(step, error, None)
    }

    fn fail(
        &mut self,
        step: &'static str,
        error: Error,
        inner: Option<WorkflowError>,
    ) -> WorkflowError {
        let failure = WorkflowError(Arc::new(Failure {
            workflow: self.workflow,
            step,
            attempts: self.budget.attempts(step),
            error,
            completed: Arc::clone(&self.completed),
            inner,
        }));
        self.open = Some(failure.share());
        failure
    }

    /// The run goes on: whatever failed was handled.
    fn go_on(&mut self) {
        self.open = None;
        self.tell_problems();
    }

    /// Tells what conditions could not evaluate since the run was called last.
    pub(super) fn tell_problems(&self) {
        self.tell_all(&problem::take());
    }

    pub(super) fn tell_all(&self, problems: &[String]) {
        for problem in problems {
            self.tell(&Event::NotEvaluated { workflow: self.workflow, problem });
        }
    }

    fn tell(&self, event: &Event<'_>) {
        if let Some(observer) = &self.observer {
            observer.event(event);
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        // An observer that panics here while another panic unwinds would abort the program.
        if std::thread::panicking() {
            return;
        }
        self.tell_problems();
        if let Some(error) = self.open.take() {
            self.tell(&Event::Failed { error: &error });
        }
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
