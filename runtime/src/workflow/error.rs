//! A workflow that failed.

use std::{error::Error as StdError, fmt, sync::Arc};

use serde_json::Value;

use super::{CompletedStep, State};
use crate::{Error, ErrorKind, Response};

/// A workflow that failed: where, why, and what had been done before.
///
/// ```
/// use arazzo_runtime::{ErrorKind, WorkflowError, json};
/// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
///
/// # struct Answers;
/// # impl Steps for Answers {
/// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
/// #         Box::pin(async move { Ok(step.answer(409, &[], r#"{"code":"sold"}"#)) })
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
/// # const ADOPT: Workflow = Workflow::new("adopt", 1);
/// # let mut run = Run::new(&ADOPT, &http, &[])?;
/// # run.record("find", &[("id", &7)]);
/// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/{id}/adopt").path("id", 7);
/// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
/// // `find` is done, and `adopt` was answered with 409 and `{"code":"sold"}`.
/// let error: WorkflowError = error;
/// eprintln!("{error}");
/// assert_eq!((error.workflow_id(), error.step_id(), error.kind()), ("adopt", "adopt", &ErrorKind::Status));
/// assert_eq!((error.status(), error.at("/code")), (Some(409), Some(&json!("sold"))));
/// for step in error.completed() {
///     eprintln!("done: {} {:?}", step.step_id, step.outputs);
/// }
/// // Kept somewhere, it is taken up later.
/// let state = serde_json::to_string(&error.state())?;
/// # Ok(()) }
/// ```
pub struct WorkflowError(pub(super) Arc<Failure>);

pub(super) struct Failure {
    pub(super) workflow: &'static str,
    /// Empty before the first step and after the last one.
    pub(super) step: &'static str,
    pub(super) attempts: u32,
    pub(super) error: Error,
    pub(super) completed: Arc<Vec<CompletedStep>>,
    pub(super) inner: Option<WorkflowError>,
    pub(super) state: Option<State>,
    /// Whether it is of a workflow that ran before a retry: its caller is taken up, not it.
    pub(super) is_apart: bool,
}

impl WorkflowError {
    /// A failure before the run.
    pub(super) fn before(workflow: &'static str, error: Error) -> Self {
        let completed = Arc::default();
        Self(Arc::new(Failure {
            workflow,
            step: "",
            attempts: 1,
            error,
            completed,
            inner: None,
            state: None,
            is_apart: false,
        }))
    }

    /// The same with the state that was not taken up.
    pub(super) fn giving_back(mut self, state: &State) -> Self {
        // Nobody else has it yet.
        if let Some(failure) = Arc::get_mut(&mut self.0) {
            failure.state = Some(state.clone());
        }
        self
    }

    /// Whether a state was not taken up.
    pub(super) fn is_refused(&self) -> bool {
        use ErrorKind::{MissingSecret, OutcomeUnknown, State, Workflow};
        match self.kind() {
            State | MissingSecret { .. } | OutcomeUnknown { .. } => true,
            // That of a workflow inside.
            Workflow { .. } => self.inner().is_some_and(Self::is_refused),
            _ => false,
        }
    }

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

    /// The last answer, if there was one; that of a called workflow too.
    pub fn response(&self) -> Option<&Response> {
        // A loop, since workflows may call each other to any depth.
        let mut error = self;
        loop {
            match (error.0.error.response(), &error.0.inner) {
                (None, Some(inner)) => error = inner,
                (response, _) => return response,
            }
        }
    }

    /// The status of the last answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.response().map(Response::status)
    }

    /// A part of the body of the last answer by its JSON Pointer; see [`Response::at`].
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        self.response()?.at(pointer)
    }

    /// Whether who takes it up has to say that something is to be done again.
    pub(super) fn is_unknown(&self) -> bool {
        self.state().is_some_and(|state| state.unknown_step().is_some())
    }

    /// The first value of a header of the last answer; see [`Response::header`].
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response()?.header(name)
    }

    /// The first value of a header of the last answer that is an integer.
    pub fn header_integer(&self, name: &str) -> Option<i64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header of the last answer that is a number.
    pub fn header_number(&self, name: &str) -> Option<f64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header of the last answer that is `true` or `false`.
    pub fn header_boolean(&self, name: &str) -> Option<bool> {
        self.header(name)?.trim().parse().ok()
    }

    /// The body of the last answer as text; see [`Response::text`].
    pub fn text(&self) -> Option<&str> {
        self.response()?.text()
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

    /// The same failure once more; the run keeps it.
    pub(super) fn share(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl fmt::Display for WorkflowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { workflow, step, attempts, error, completed, inner, .. } = &*self.0;
        write!(f, "workflow '{workflow}' failed")?;
        if !step.is_empty() {
            write!(f, " in step '{step}'")?;
        }
        if *attempts > 1 {
            write!(f, " after {attempts} attempts")?;
        }
        match (inner, error.kind()) {
            // The inner failure says which workflow it is.
            (Some(inner), ErrorKind::Workflow { .. }) => write!(f, ": {inner}")?,
            (Some(inner), _) => write!(f, ": {error}: {inner}")?,
            (None, _) => write!(f, ": {error}")?,
        }
        f.write_str("; done before: ")?;
        if completed.is_empty() {
            return f.write_str("nothing");
        }
        for (index, (step, times)) in counted(completed).into_iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{step}")?;
            if times > 1 {
                write!(f, " ({times} times)")?;
            }
        }
        Ok(())
    }
}

/// The steps in the order in which they were done first, and how often each was.
fn counted(completed: &[CompletedStep]) -> Vec<(&str, usize)> {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for step in completed {
        match counted.iter_mut().find(|(known, _)| *known == step.step_id) {
            Some((_, times)) => *times += 1,
            None => counted.push((&step.step_id, 1)),
        }
    }
    counted
}

impl fmt::Debug for WorkflowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("WorkflowError");
        shown
            .field("workflow", &self.0.workflow)
            .field("step", &self.0.step)
            .field("error", &self.0.error)
            .field("completed", &self.0.completed);
        if let Some(inner) = &self.0.inner {
            shown.field("inner", inner);
        }
        shown.finish()
    }
}

/// What went wrong in the step is part of the text, so that no caller has to walk the causes.
impl StdError for WorkflowError {}
