//! Where a run stands: what can be stored, and taken up again.

mod json;

use std::{borrow::Cow, iter::successors, sync::Arc};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::json::{hexadecimal, one_or_more};
use super::{CompletedStep, budget::Attempts, completed::named, recorded::Recorded};

/// A printed workflow: its id, and what its steps are.
///
/// Printed code has one for each, and begins its runs with it.
///
/// ```
/// use arazzo_runtime::{HttpBuilder, Run, Workflow};
///
/// const ADOPT: Workflow = Workflow::new("adopt", 0x7d3a_9f21_5b60_c84e);
///
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// let run = Run::new(&ADOPT, &http, &[("name", &"Rex")])?;
/// // With other steps it is another workflow.
/// assert_ne!(ADOPT, Workflow::new("adopt", 0x1c55_02e7_a9b4_3d10));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workflow {
    pub(super) id: &'static str,
    pub(super) fingerprint: u64,
    /// Whether it is the steps of a workflow whose run another function has begun.
    pub(super) is_part: bool,
}

impl Workflow {
    /// The workflow of this id. The fingerprint is another number when the steps are others: a state that they made is refused. It does not
    /// tell what the description of the service says of their operations, so that a service that has moved can be gone on with.
    ///
    /// ```
    /// use arazzo_runtime::Workflow;
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 0x7d3a_9f21_5b60_c84e);
    /// assert_ne!(ADOPT, Workflow::new("adopt", 0x1c55_02e7_a9b4_3d10));
    /// ```
    pub const fn new(id: &'static str, fingerprint: u64) -> Self {
        Self { id, fingerprint, is_part: false }
    }

    /// The steps of the workflow, where another function begins its run and ends it: nothing tells that twice.
    ///
    /// ```
    /// use arazzo_runtime::{Event, HttpBuilder, Run, Workflow};
    ///
    /// const WHOLE: Workflow = Workflow::new("adopt", 1);
    /// const STEPS: Workflow = WHOLE.part();
    ///
    /// # let count = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    /// # let counted = std::sync::Arc::clone(&count);
    /// # let observer = move |_: &Event<'_>| drop(counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).observer(observer).build()?;
    /// let run = Run::new(&WHOLE, &http, &[])?;
    /// let steps = Run::new(&STEPS, &http.called(&run), &[])?;
    /// // One run has begun.
    /// # let told = count.load(std::sync::atomic::Ordering::Relaxed);
    /// assert_eq!(told, 1);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn part(self) -> Self {
        Self { is_part: true, ..self }
    }
}

/// Where a run of a workflow stands: what it was given, which steps are done, and what comes next.
///
/// A failed run's error [holds it](crate::WorkflowError::state), and a [`Store`](crate::Store) gets it as the run goes on. It is
/// serializable, and contains no secret. The printed function `resume_…` takes it up.
///
/// ```
/// use arazzo_runtime::State;
///
/// # fn load() -> String {
/// #     r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{}}"#.to_owned()
/// # }
/// # fn main() -> Result<(), serde_json::Error> {
/// let state: State = serde_json::from_str(&load())?;
/// println!("{} is to be taken up after {} steps", state.workflow_id(), state.completed().len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
    pub(super) workflow: Cow<'static, str>,
    /// What the run that calls the workflow calls it, if that is not its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) called: Option<Cow<'static, str>>,
    #[serde(with = "hexadecimal")]
    pub(super) fingerprint: u64,
    /// The inputs, secrets as `***`.
    pub(super) inputs: Arc<Inputs>,
    /// The inputs that contain `***` and lack nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) verbatim: Vec<Cow<'static, str>>,
    /// The steps that are done, in order; of one that was executed several times, the last.
    pub(super) done: Arc<Vec<CompletedStep>>,
    /// Of a workflow that branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) position: Option<Position>,
    pub(super) attempts: Attempts,
    /// The steps that may have been done: that whose request was sent, and whose answer has not come, and those that are tried again.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "one_or_more")]
    pub(super) sent: Vec<Cow<'static, str>>,
    /// Of the workflow that the next step calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) inner: Option<Box<State>>,
}

/// The inputs under their names, in the order of the description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Inputs(#[serde(with = "named")] pub(super) Vec<(Cow<'static, str>, Value)>);

/// Where a workflow that branches goes on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Position {
    /// The step that comes next; none at the end.
    pub(super) next: Option<Cow<'static, str>>,
    /// The step that is tried again after that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) back: Option<Cow<'static, str>>,
}

impl Position {
    /// Whether it is a workflow that comes next, in place of the rest.
    pub(super) fn is_workflow(&self) -> bool {
        let is_one = |next: &str| {
            next.starts_with("$workflows.") || next.starts_with("$sourceDescriptions.")
        };
        self.next.as_deref().is_some_and(is_one)
    }
}

impl State {
    /// The workflow's id.
    ///
    /// ```
    /// use arazzo_runtime::State;
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},"done":[{"stepId":"find","outputs":{"id":7}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // That of a run of the workflow `adopt`.
    /// assert_eq!(state.workflow_id(), "adopt");
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    pub fn workflow_id(&self) -> &str {
        &self.workflow
    }

    /// The steps that are done, in order, with their outputs; of one that was executed several times, the last.
    ///
    /// ```
    /// use arazzo_runtime::{State, json};
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},"done":[{"stepId":"find","outputs":{"id":7}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // The step `find` is done, with the output `id`.
    /// let found = &state.completed()[0];
    /// assert_eq!((&*found.step_id, found.output("id")), ("find", Some(&json!(7))));
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    pub fn completed(&self) -> &[CompletedStep] {
        &self.done
    }

    /// Where the workflow that a step calls stands, if it is inside one.
    ///
    /// ```
    /// use arazzo_runtime::State;
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{},
    /// #     "inner":{"workflow":"login","fingerprint":"0000000000000002","inputs":{},"done":[],"attempts":{}}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // A step of `adopt` calls `login`, where the run stopped.
    /// assert_eq!(state.inner().map(State::workflow_id), Some("login"));
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    pub fn inner(&self) -> Option<&Self> {
        self.inner.as_deref()
    }

    /// The step whose request was sent and may change something, if its answer never came: nobody but the service
    /// knows whether it has done it.
    ///
    /// Such a state is taken up only if the caller [wants the request repeated](Self::repeat_unknown). There may be
    /// [more of them](Self::unknown_steps).
    ///
    /// ```
    /// use arazzo_runtime::State;
    ///
    /// # let json = r#"{"workflow":"onboard","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{},"sent":"registerSim"}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // The request of `registerSim` got no answer.
    /// assert_eq!(state.unknown_step(), Some("registerSim"));
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    pub fn unknown_step(&self) -> Option<&str> {
        self.unknown().next()
    }

    /// All such steps: where one is tried again by way of others, another one may be under way. Those of a workflow are before those of one
    /// that it calls.
    ///
    /// ```
    /// use arazzo_runtime::State;
    ///
    /// # let json = r#"{"workflow":"shop","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{},"sent":["login","buy"]}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // Buying got no answer; neither did the login after which it was to be tried again.
    /// assert_eq!(state.unknown_steps(), ["login", "buy"]);
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    pub fn unknown_steps(&self) -> Vec<&str> {
        self.unknown().collect()
    }

    /// Whether the run that calls the workflow calls it so.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.called.as_ref().unwrap_or(&self.workflow) == name
    }

    fn unknown(&self) -> impl Iterator<Item = &str> {
        let levels = successors(Some(self), |state| state.inner.as_deref());
        levels.flat_map(|state| state.sent.iter().map(|step| &**step))
    }

    /// Tells what the caller has found out: this step was done, whatever the run was told, and these would have been its outputs, as
    /// JSON. The run that takes the state up does not execute it. Inside a called workflow it is a step of that one.
    ///
    /// ```
    /// use arazzo_runtime::{State, json};
    ///
    /// # let json = r#"{"workflow":"onboard","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{},"sent":"registerSim"}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// assert_eq!(state.unknown_step(), Some("registerSim"));
    /// // The SIM is in the account: its registration went through.
    /// let state = state.was_done("registerSim", [("registeredSimId", json!("8981100000000000000"))]).unwrap();
    /// assert_eq!((state.unknown_step(), state.completed().len()), (None, 1));
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    ///
    /// `None` if another step is the unknown one, or one that calls a workflow, and if the workflow branches: which way it takes after the step is for the answer to
    /// say. There [`repeat_unknown`](Self::repeat_unknown) goes with [`Steps`](crate::Steps) that give the answer instead of asking for it:
    ///
    /// ```
    /// use arazzo_runtime::{RunOptions, StepCall, StepFuture, Steps};
    ///
    /// /// Knows what the service has answered to `registerSim`.
    /// struct Known;
    ///
    /// impl Steps for Known {
    ///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    ///         Box::pin(async move {
    ///             match step.step_id() {
    ///                 "registerSim" => Ok(step.answer(201, &[], r#"{"simId":"8981100000000000000"}"#)),
    ///                 _ => step.send().await,
    ///             }
    ///         })
    ///     }
    /// }
    ///
    /// let options = RunOptions::new().steps(Known);
    /// // resume_register_and_activate_sim(&client.with(options), state.repeat_unknown(), secrets).await?;
    /// ```
    #[must_use]
    pub fn was_done(
        mut self,
        step: &'static str,
        outputs: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Option<Self> {
        let mut state = &mut self;
        while state.inner.is_some() {
            if !state.sent.is_empty() {
                // What the whole of a called workflow has done, its steps do not say.
                return None;
            }
            state = state.inner.as_deref_mut()?;
        }
        let is_other = !state.sent.is_empty() && !state.sent.iter().any(|sent| sent == step);
        if state.position.is_some() || is_other {
            return None;
        }
        state.sent.retain(|sent| sent != step);
        state.attempts.find(step);
        let done = CompletedStep::new(step, Recorded::whole(outputs));
        Arc::make_mut(&mut state.done).push(done);
        Some(self)
    }

    /// Lets the run that takes the state up send the requests of the [unknown steps](Self::unknown_steps) once more.
    ///
    /// ```
    /// use arazzo_runtime::State;
    ///
    /// # let json = r#"{"workflow":"onboard","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{},"sent":"registerSim"}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// assert_eq!(state.unknown_step(), Some("registerSim"));
    /// // The SIM is not in the account, or the service recognizes a repeated request.
    /// let state = state.repeat_unknown();
    /// assert_eq!(state.unknown_step(), None);
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn repeat_unknown(mut self) -> Self {
        let mut state = &mut self;
        loop {
            state.sent.drain(..).for_each(|step| state.attempts.lose(step));
            match &mut state.inner {
                Some(inner) => state = inner,
                None => return self,
            }
        }
    }

    /// Lets the run that takes the state up retry and execute steps as often as if nothing had been.
    ///
    /// Otherwise both are counted over all that takes a run up, so that one which has failed because a description allows no more
    /// retries has one more attempt.
    ///
    /// ```
    /// use arazzo_runtime::State;
    ///
    /// # let json = r#"{"workflow":"order","fingerprint":"0000000000000001","inputs":{},"done":[],
    /// #   "attempts":{"executed":6,"steps":{"poll":{"attempts":6,"retried":true,"retries":{"again":5}}}}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // It was paid too late: look again, as often as at first.
    /// let state = state.retry_anew();
    /// # assert!(serde_json::to_string(&state)?.contains(r#""attempts":{"executed":0,"steps":{}}"#));
    /// # Ok::<_, serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn retry_anew(mut self) -> Self {
        let mut state = &mut self;
        loop {
            state.attempts.begin_anew();
            match &mut state.inner {
                Some(inner) => state = inner,
                None => return self,
            }
        }
    }
}

impl State {
    /// The same saying what may have been done before, too: it is tried again, maybe after other steps.
    pub(super) fn telling_lost(mut self) -> Self {
        let mut state = Some(&mut self);
        while let Some(at) = state {
            let lost = at.attempts.lost().filter(|step| !at.sent.contains(step));
            let lost: Vec<_> = lost.cloned().collect();
            at.sent.extend(lost);
            state = at.inner.as_deref_mut();
        }
        self
    }
}
