//! How far a run is: what is done, what comes next, and what is stored.

use std::{borrow::Cow, collections::HashSet, sync::Arc};

use super::{
    CompletedStep, Output, Run, State, StepName, WorkflowError,
    context::{Context, Slot},
    state::Position,
};
use crate::{Error, ErrorKind, Event, error::Operation};

impl Run {
    /// Where a run of a workflow that branches begins: at the first step, or where it was taken up. None at the end.
    ///
    /// Where the state that was taken up names no step of the workflow, it is the first one, which cannot be [entered](Self::enter).
    ///
    /// ```
    /// use arazzo_runtime::{Resumption, Run};
    /// # use arazzo_runtime::{HttpBuilder, State, Workflow};
    ///
    /// arazzo_runtime::steps! { Step { Find = "find", Adopt = "adopt", } }
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},
    /// #     "done":[],"attempts":{},"position":{"next":"adopt","back":"find"}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // In the state, the step `adopt` comes next.
    /// let mut run = Run::new(&ADOPT, &http.resuming(Resumption::of(&ADOPT, state)?), &[])?;
    /// assert!(matches!(run.first(Step::Find), Some(Step::Adopt)));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn first<S: StepName>(&mut self, first: S) -> Option<S> {
        let taken = self.taken.as_deref();
        let position = taken.and_then(|taken| taken.state.position.clone());
        let next = taken.map_or(Ok(Some(first)), |taken| taken.next(first));
        self.position = Some(position.unwrap_or_default());
        next.unwrap_or_else(|refusal| {
            self.refusal = Some(refusal);
            Some(first)
        })
    }

    /// The step that is tried again after the next one.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// arazzo_runtime::steps! { Step { Login = "login", Find = "find", } }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let first = run.first(Step::Find);
    /// // The step `find` is tried again, after `login`.
    /// run.go(Some(Step::Login), Some(Step::Find)).await?;
    /// assert!(matches!(run.back(), Some(Step::Find)));
    /// # Ok(()) }
    /// ```
    pub fn back<S: StepName>(&self) -> Option<S> {
        S::of(self.position.as_ref()?.back.as_ref()?)
    }

    /// Records that a step is done, with its outputs, and stores that.
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{RunOptions, State, HttpBuilder, Run, Workflow};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let http = http.with(RunOptions::new().store(|_: State| async { Err("the disk is full".into()) }));
    /// run.done("find", &[("id", &7)]).await?;
    /// // With a store that fails:
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let error = run.done("find", &[("id", &7)]).await.unwrap_err();
    /// assert_eq!((error.kind(), error.completed().len()), (&ErrorKind::Store, 1));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Store`].
    pub async fn done(
        &mut self,
        step: &'static str,
        outputs: &[(&'static str, &dyn Output)],
    ) -> Result<(), WorkflowError> {
        self.record(step, outputs);
        if self.stores() { self.save(step).await } else { Ok(()) }
    }

    /// Records that a step is done, with its outputs. Where the workflow branches, [`go`](Self::go) stores it.
    ///
    /// ```
    /// use arazzo_runtime::{Secret, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.record("find", &[("id", &7), ("pin", &Secret::from("1234"))]);
    /// let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// let outputs = &error.completed()[0];
    /// assert_eq!((outputs.output("id"), outputs.output("pin")), (Some(&json!(7)), Some(&json!("***"))));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn record(&mut self, step: &'static str, outputs: &[(&'static str, &dyn Output)]) {
        self.go_on();
        self.is_known(step);
        self.log.add(step, outputs, &mut self.mask);
        // Who calls workflows says where it stands each time.
        if self.left.get().is_some() || self.http.observer.is_some() {
            self.log.settle(&self.mask);
            if let Some(step) = self.log.record(&self.mask).done.last() {
                self.tell(|| Event::StepDone { workflow: self.workflow.id, step });
            }
        }
    }

    /// Goes on with a step, and stores that.
    ///
    /// ```
    /// use arazzo_runtime::StepName;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// arazzo_runtime::steps! { Step { Find = "find", Adopt = "adopt", } }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let mut next = run.first(Step::Find);
    /// while let Some(step) = next {
    ///     run.enter(step.id())?;
    ///     next = match step {
    ///         Step::Find => Some(Step::Adopt),
    ///         Step::Adopt => None,
    ///     };
    ///     run.go(next, None).await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Store`].
    pub async fn go<S: StepName>(
        &mut self,
        next: Option<S>,
        back: Option<S>,
    ) -> Result<(), WorkflowError> {
        if self.ended.is_some() {
            // What may be taken up is the step that failed.
            return Ok(());
        }
        self.budget.leave();
        self.budget.goes_on([next.map(S::id), back.map(S::id)]);
        let id = |step: S| Cow::Borrowed(step.id());
        self.position = Some(Position { next: next.map(id), back: back.map(id) });
        self.save(next.map_or("", S::id)).await
    }

    /// Where the run stands.
    pub(super) fn state(&self) -> State {
        let record = self.log.record(&self.mask).into_owned();
        State {
            workflow: self.workflow.id.into(),
            called: self.context.name().map(Cow::Borrowed),
            fingerprint: self.workflow.fingerprint,
            inputs: record.inputs,
            verbatim: record.verbatim,
            done: latest(&record.done),
            position: self.position.clone(),
            attempts: self.budget.to_take_up(),
            sent: self.sent.map(Cow::Borrowed).into_iter().collect(),
            inner: None,
        }
    }

    /// Where it stands after a failure, if it can be taken up from there.
    pub(super) fn state_after(
        &self,
        step: &'static str,
        error: &Error,
        inner: Option<&WorkflowError>,
    ) -> Option<State> {
        if matches!(error.kind(), ErrorKind::InvalidInput { .. }) {
            return None;
        }
        let mut state = self.state();
        let is_handed_over = self.position.as_ref().is_some_and(Position::is_workflow);
        if is_handed_over && inner.and_then(WorkflowError::state).is_none() {
            return None;
        }
        if let Some(inner) = inner {
            let is_unknown = |state: &State| state.unknown_step().is_some();
            match inner.state() {
                state_of_inner if inner.0.is_apart => {
                    let unknown = state_of_inner.is_some_and(is_unknown).then_some(step);
                    state.sent = unknown.map(Cow::Borrowed).into_iter().collect();
                }
                // It was refused, or has done what nothing knows.
                _ if inner.is_refused() => return None,
                None if !inner.completed().is_empty() => return None,
                inner => state.inner = inner.cloned().map(Box::new),
            }
        } else if let Some(inner) = self.left() {
            // The workflow that the step called was dropped.
            state.inner = Some(Box::new(inner));
        }
        if self.budget.is_lost(step) && state.unknown_step().is_none() {
            // What it did before is as unknown as it was.
            state.sent.push(step.into());
        }
        Some(state)
    }

    /// The state of the whole workflow, if this run is a part of it.
    pub(super) fn with_beginning(&self, state: State) -> State {
        match self.context.beginning(self.workflow) {
            Some(whole) => State { inner: Some(Box::new(state)), ..whole.clone() },
            None => state,
        }
    }

    /// The steps of the whole workflow that are done.
    pub(super) fn all_completed(&self) -> Arc<Vec<CompletedStep>> {
        let done = self.log.record(&self.mask).into_owned().done;
        match self.context.beginning(self.workflow) {
            Some(whole) => Arc::new([&whole.done[..], &done].concat()),
            None => done,
        }
    }

    /// Whether it is to be stored that a request is about to be sent which may change something, or that the one before it, which might
    /// have, was answered or left by an action.
    pub(super) fn stores_next(&mut self, step: &'static str, is_safe: bool) -> bool {
        self.sent = (!is_safe).then_some(step);
        self.stores() && (self.sent.is_some() || self.context.is_stored_sent())
    }

    /// Whether somebody stores how far the run is.
    #[inline]
    pub(super) fn stores(&self) -> bool {
        self.context.options.store.is_some()
    }

    /// How far the workflow was that a step called and did not wait for.
    pub(super) fn left(&self) -> Option<State> {
        self.left.get()?.lock().ok()?.take()
    }

    pub(super) async fn save(&mut self, step: &'static str) -> Result<(), WorkflowError> {
        let Some(store) = self.context.options.store.clone() else { return Ok(()) };
        self.log.settle(&self.mask);
        let state = self.context.whole(self.state()).telling_lost();
        self.context.stores_sent(self.sent.is_some());
        store.save(&state).await.map_err(|error| {
            self.sent = None;
            let detail = self.mask.text(&error.to_string());
            self.failed(
                step,
                Error::new(ErrorKind::Store, &Operation::default()).with_detail(detail),
            )
        })
    }

    /// What a workflow gets that a step calls, by another name than its id or not.
    pub(crate) fn calls(&self, name: Option<&'static str>) -> Context {
        let inner = self.inner.lock().ok().and_then(|mut inner| inner.take());
        let left = self.left.get_or_init(Slot::default);
        Context::called(self, name, inner, left)
    }

    /// What a workflow gets that runs before a retry: it is not stored, and not taken up.
    pub(crate) fn leaves_to(&self) -> Context {
        Context::apart(self)
    }
}

/// The steps that are done, each once: as it was done last.
fn latest(completed: &Arc<Vec<CompletedStep>>) -> Arc<Vec<CompletedStep>> {
    let mut seen = HashSet::new();
    let last: Vec<&CompletedStep> =
        completed.iter().rev().filter(|step| seen.insert(&step.step_id)).collect();
    match last.len() == completed.len() {
        true => Arc::clone(completed),
        false => Arc::new(last.into_iter().rev().cloned().collect()),
    }
}
