//! The run: which steps are done, which failure is open, and who watches.

use std::sync::{Arc, Mutex, OnceLock};

use serde::Serialize;
use zeroize::Zeroize;

use super::{
    Output, Resumption, State, Workflow, WorkflowError,
    budget::Budget,
    context::{Context, Slot},
    error::Failure,
    log::Log,
    state::Position,
};
use crate::{
    Error, ErrorKind, Http, Secret, error::Operation, http::Inner, mask::Mask, secret::plain_text,
    timer::Timer, trace::RunSpan,
};

/// A run of a workflow: which steps are done, and who watches.
///
/// Printed functions of workflows make one, and tell it what they do. A workflow of one step:
///
/// ```
/// use arazzo_runtime::{Http, Method, Run, Workflow, WorkflowError};
/// # use arazzo_runtime::{HttpBuilder, RunOptions, StepCall, StepFuture, Steps};
///
/// const FIND: Workflow = Workflow::new("find", 1);
///
/// #[derive(serde::Deserialize)]
/// struct Pet {
///     id: i64,
/// }
///
/// async fn find(http: &Http, name: &str) -> Result<i64, WorkflowError> {
///     let mut run = Run::new(&FIND, http, &[("name", &name)])?;
///     let id = if run.is_due("ask") {
///         let call = http.call::<Pet>("findPet", Method::GET, "/pets").query("name", Some(name));
///         let pet = run
///             .step("ask", call)
///             .await?
///             .require("$statusCode == 200", |response| response.status() == 200)?
///             .json::<Pet>()?;
///         run.done("ask", &[("id", &pet.id)]).await?;
///         pet.id
///     } else {
///         run.restored("ask", "id")?
///     };
///     run.finish();
///     Ok(id)
/// }
///
/// # struct Answers;
/// # impl Steps for Answers {
/// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
/// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"id":7}"#)) })
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
/// assert_eq!(find(&http, "Rex").await?, 7);
/// # Ok(()) }
/// ```
///
/// It belongs to the tokio runtime on which its first request is sent.
///
/// One that branches is a loop over the [names](crate::StepName) of its steps.
pub struct Run {
    pub(super) workflow: &'static Workflow,
    pub(super) http: Arc<Inner>,
    pub(super) span: RunSpan,
    pub(super) context: Context,
    /// What it was taken up with.
    pub(super) taken: Option<Box<Resumption>>,
    /// What the workflow is taken up with that its next step calls.
    pub(super) inner: Mutex<Option<Box<Resumption>>>,
    /// How far the workflow is that a step calls, once it is over.
    pub(super) left: OnceLock<Slot<State>>,
    pub(super) log: Log,
    /// Where it is, if the workflow branches.
    pub(super) position: Option<Position>,
    /// The step whose request is under way, and may change something.
    pub(super) sent: Option<&'static str>,
    pub(super) budget: Budget,
    /// Why the state that it was taken up with is refused, if that is known only now.
    pub(super) refusal: Option<WorkflowError>,
    /// Of its requests.
    pub(super) timer: Timer,
    /// The last failure, until something handles it.
    pub(super) open: Option<WorkflowError>,
    /// The failure with which an action ended the run.
    pub(super) ended: Option<WorkflowError>,
    /// Whether the function of the workflow has its outputs, or is about to.
    pub(super) finished: bool,
    /// What the requests so far contained and must not be shown.
    pub(super) mask: Mask,
}

impl Run {
    /// Begins a run of the workflow, or goes on with the one that the client has taken up.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Run, Secret, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let run = Run::new(&ADOPT, &http, &[("name", &"Rex"), ("pin", &Secret::from("1234"))])?;
    /// // Nothing is done yet.
    /// assert!(run.is_due("find"));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`] if what was taken up is of another workflow or version.
    pub fn new(
        workflow: &'static Workflow,
        http: &Http,
        inputs: &[(&'static str, &dyn Output)],
    ) -> Result<Self, WorkflowError> {
        let context = http.begin();
        let taken = context.take().map(|taken| taken.fits(workflow)).transpose()?;
        let mut taken = taken.map(Box::new);
        let inner = taken.as_mut().and_then(|taken| taken.inner.take());
        let mut mask = http.0.mask.apart();
        let mut log = Log::begin(inputs, &mut mask);
        if let Some(taken) = &mut taken {
            log = Log::of(&taken.state);
            mask.learn_distinct(taken.secrets());
        }
        let attempts = taken.as_ref().map(|taken| taken.state.attempts.clone());
        let spent = context.spent.clone();
        let run = Self {
            workflow,
            http: Arc::clone(&http.0),
            span: context.span(workflow, taken.is_some()),
            context,
            inner: Mutex::new(inner),
            left: OnceLock::new(),
            log,
            position: None,
            sent: None,
            budget: Budget::new(http.0.step_budget, attempts.unwrap_or_default(), spent),
            refusal: None,
            timer: Timer::default(),
            open: None,
            ended: None,
            finished: false,
            mask,
            taken,
        };
        run.tell_start();
        Ok(run)
    }

    /// Keeps a secret out of what is told of this run, as if one of its requests had contained it.
    ///
    /// ```
    /// use arazzo_runtime::{Secret, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.hide(&Secret::from("s3cret"));
    /// run.record("find", &[("echo", &"it was s3cret")]);
    /// let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// assert_eq!(error.completed()[0].output("echo"), Some(&json!("it was ***")));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn hide<T: Zeroize + Serialize>(&mut self, secret: &Secret<T>) {
        self.mask.learn(plain_text(secret.expose()).into());
    }

    /// Enters a step of a workflow that branches: counts its executions.
    ///
    /// Unless a [`retry`](Self::retry) brought it here, the retries of the step are counted anew.
    ///
    /// ```
    /// use std::time::Duration;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.enter("find")?;
    /// # let error = run.need("find", "$inputs.owner", None::<i64>).unwrap_err();
    /// run.retry("find", "busy", 3, Duration::ZERO, &error).await?;
    /// // The second attempt: that is what a failure tells.
    /// run.enter("find")?;
    /// let error = run.need("find", "$inputs.owner", None::<i64>).unwrap_err();
    /// assert_eq!(error.attempts(), 2);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::StepBudget`] if the run has executed as many steps as it may; [`ErrorKind::State`] if the state that was taken up does
    /// not say which step comes next.
    pub fn enter(&mut self, step: &'static str) -> Result<(), WorkflowError> {
        if let Some(refusal) = self.refusal.take() {
            return Err(self.refused(refusal));
        }
        self.go_on();
        self.position.get_or_insert_default().next = Some(step.into());
        let limit = self.budget.limit();
        self.budget.enter(step).map_err(|detail| {
            let kind = ErrorKind::StepBudget { limit };
            self.failed(step, Error::new(kind, &Operation::default()).with_detail(detail))
        })
    }

    /// Takes the outputs of a workflow that the step called, or its failure as one of this run.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, Http, HttpBuilder, Run, Workflow, WorkflowError};
    ///
    /// async fn login(http: &Http) -> Result<i64, WorkflowError> {
    ///     const LOGIN: Workflow = Workflow::new("login", 1);
    ///     let mut run = Run::new(&LOGIN, http, &[])?;
    ///     run.need("ask", "$inputs.pin", None::<i64>)
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let result = login(&http.called(&run)).await;
    /// let error = run.workflow("enter", result).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Workflow { workflow: "login" });
    /// assert_eq!(error.inner().map(WorkflowError::step_id), Some("ask"));
    /// # Ok(()) }
    /// ```
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
        // What runs before a retry leaves nothing, and tells nothing of the step.
        if self.left().is_some() && result.is_ok() {
            self.is_known(step);
        }
        result.map_err(|inner| {
            if self.open.as_ref().is_some_and(|open| Arc::ptr_eq(&open.0, &inner.0)) {
                // Of this run already: the step did not end in time.
                return inner;
            }
            let kind = ErrorKind::Workflow { workflow: inner.workflow_id() };
            self.fail(step, Error::new(kind, &Operation::default()), Some(inner))
        })
    }

    /// Why the state that the run was taken up with does not fit, if a request tells that is the first that follows.
    pub(super) fn misfit(&mut self) -> Option<WorkflowError> {
        let taken = self.taken.as_ref().filter(|_| self.left.get().is_none())?;
        // A part of it that is entered may be done.
        let is_ahead =
            |position: &Position| position.next.as_deref().is_none_or(|next| !taken.is_done(next));
        if self.position.is_none() && taken.state.position.as_ref().is_some_and(is_ahead) {
            return Some(
                taken.misfit("it says which step comes next, and the workflow does not branch"),
            );
        }
        let inner = self.inner.get_mut().ok()?;
        let is_stray = inner.is_some();
        is_stray.then(|| taken.misfit("it has a workflow inside that the next step does not call"))
    }

    /// The state that the run was taken up with is refused only now.
    pub(super) fn refused(&mut self, refusal: WorkflowError) -> WorkflowError {
        self.open = Some(refusal.share());
        refusal
    }

    pub(super) fn failed(&mut self, step: &'static str, error: Error) -> WorkflowError {
        self.fail(step, error, None)
    }

    pub(super) fn fail(
        &mut self,
        step: &'static str,
        error: Error,
        inner: Option<WorkflowError>,
    ) -> WorkflowError {
        if error.is_outcome_unknown() {
            self.budget.lose(step);
        }
        // What an action does that fails has not handled the failure: that one's workflow is where it stopped.
        let first = self.open.take();
        let inner = inner.or_else(|| first.as_ref()?.inner().map(WorkflowError::share));
        let error = match first {
            Some(first) => error.while_handling(first.error()),
            None => error,
        };
        self.log.settle(&self.mask);
        let state = self.state_after(step, &error, inner.as_ref());
        let refused = inner.as_ref().filter(|inner| inner.is_refused());
        let refused = refused.and_then(|inner| inner.state().cloned());
        // What a called workflow has lost, its own state says.
        let is_unknown = |state: &State| state.unknown_step().is_some();
        if state.as_ref().is_some_and(is_unknown)
            || inner.as_ref().is_some_and(WorkflowError::is_unknown)
        {
            self.budget.lose(step);
        }
        let error = if self.budget.is_lost(step) { error.of_doubt() } else { error };
        let failure = WorkflowError(Arc::new(Failure {
            workflow: self.workflow.id,
            step,
            attempts: self.budget.attempts(step),
            state: refused.or_else(|| state.map(|state| self.with_beginning(state).telling_lost())),
            error,
            completed: self.all_completed(),
            inner,
            is_apart: self.context.is_apart(),
        }));
        self.open = Some(failure.share());
        failure
    }

    /// The run goes on: whatever failed was handled.
    pub(super) fn go_on(&mut self) {
        self.open = None;
        self.tell_problems();
    }
}
