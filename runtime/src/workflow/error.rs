//! A workflow that failed.

mod answer;
mod place;

use std::{error::Error as StdError, fmt, sync::Arc};

use super::{CompletedStep, State};
use crate::{Error, ErrorKind};

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

    /// Whether who takes it up has to say that something is to be done again.
    pub(super) fn is_unknown(&self) -> bool {
        self.state().is_some_and(|state| state.unknown_step().is_some())
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
