//! Taking a run up again.

use std::{
    any::{Any, TypeId},
    collections::BTreeMap,
    fmt,
    sync::Arc,
};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    CompletedStep, State, StepName, Workflow, WorkflowError, completed::named, recorded::lacks,
    state::Position, unread::unread,
};
use crate::{Error, ErrorKind, Secret, decode, error::Operation, sending::Sending};

/// A state that fits the workflow, on its way into a run.
///
/// Printed functions `resume_…` make it, and read from it what the run was given.
///
/// ```
/// use arazzo_runtime::{ErrorKind, HttpBuilder, Resumption, Run, Secret, State, Workflow};
///
/// const ADOPT: Workflow = Workflow::new("adopt", 1);
///
/// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{"name":"Rex","pin":"***"},
/// #     "done":[{"stepId":"login","outputs":{"token":"***"}}],"attempts":{}}"#;
/// # let state: State = serde_json::from_str(json)?;
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// // The run had the inputs `name` and `pin`, and its step `login` is done.
/// let state = Resumption::of(&ADOPT, state)?;
/// let name: String = state.input("name")?;
/// // `find` reads the secret, and is still to be done: somebody has to give it.
/// let error = state.secret("pin", None::<Secret<String>>, &["find"]).unwrap_err();
/// assert_eq!(error.kind(), &ErrorKind::MissingSecret { name: "pin" });
/// let pin = state.secret("pin", Some(Secret::from("1234")), &["find"])?;
///
/// let run = Run::new(&ADOPT, &http.resuming(state), &[("name", &name), ("pin", &pin)])?;
/// assert!(!run.is_due("login") && run.is_due("find"));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Resumption {
    pub(super) state: State,
    /// That of the workflow that the next step calls, if it was left inside one.
    pub(super) inner: Option<Box<Resumption>>,
    workflow: &'static str,
    /// All that was given, to be given back.
    whole: Arc<State>,
    /// The secrets of workflows that have taken the place of the rest, by their types.
    kept: BTreeMap<TypeId, Arc<dyn Any + Send + Sync>>,
    /// The secret outputs of steps, by step and name, as JSON; `None` where nothing will read it.
    given: BTreeMap<(&'static str, &'static str), Option<Secret<String>>>,
    /// What of that must not be shown, until the run has learned it.
    secrets: Vec<Secret<String>>,
}

impl Resumption {
    /// Takes a state for a run of the workflow.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`] if the workflow is another one, or has changed since; [`ErrorKind::OutcomeUnknown`] if a request was
    /// sent whose answer never came, and the caller has not said that it is to be repeated.
    pub fn of(workflow: &Workflow, state: State) -> Result<Self, WorkflowError> {
        let unknown = state.unknown_step().map(str::to_owned);
        let taken = Self::from(workflow.id, state).fits(workflow)?;
        match unknown {
            Some(step) => Err(taken.refused(ErrorKind::OutcomeUnknown { step }, None)),
            None => Ok(taken),
        }
    }

    /// What was given and must not be shown, once.
    pub(super) fn secrets(&mut self) -> impl Iterator<Item = Secret<String>> {
        self.secrets.drain(..)
    }

    /// Itself, if it is of the workflow.
    pub(super) fn fits(self, workflow: &Workflow) -> Result<Self, WorkflowError> {
        let refused =
            |detail| self.or_back(Err(refused(workflow.id, ErrorKind::State, Some(detail))));
        if self.state.workflow != workflow.id {
            return refused(format!("it is of the workflow '{}'", self.state.workflow));
        }
        if self.state.fingerprint != workflow.fingerprint {
            return refused("it is of another version of the workflow".to_owned());
        }
        Ok(Self { workflow: workflow.id, ..self })
    }

    /// The states of workflows inside each other, each by itself.
    fn from(workflow: &'static str, mut state: State) -> Self {
        let whole = Arc::new(state.clone());
        let mut states = Vec::new();
        let mut next = state.inner.take();
        while let Some(mut inner) = next {
            next = inner.inner.take();
            states.push(*inner);
        }
        let one = |state, inner| Self {
            state,
            inner,
            workflow,
            whole: Arc::clone(&whole),
            given: BTreeMap::new(),
            secrets: Vec::new(),
            kept: BTreeMap::new(),
        };
        let inner =
            states.into_iter().rev().fold(None, |inner, state| Some(Box::new(one(state, inner))));
        one(state, inner)
    }

    /// Keeps the secrets of a workflow that has taken the place of the rest, of this one or one inside these workflows.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Resumption, Run, Secret, State, Workflow};
    ///
    /// #[derive(Clone, Default)]
    /// struct MakeSecrets {
    ///     pin: Option<Secret<String>>,
    /// }
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{"name":"Rex","pin":"***"},
    /// #     "done":[{"stepId":"login","outputs":{"token":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let mut state = Resumption::of(&ADOPT, state)?;
    /// state.keep(&[], MakeSecrets { pin: Some("1234".into()) });
    /// let run = Run::new(&ADOPT, &http.resuming(state), &[])?;
    /// assert_eq!(run.kept::<MakeSecrets>().pin, Some("1234".into()));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep<T: Any + Send + Sync>(&mut self, within: &[&str], secrets: T) {
        let secrets: Arc<dyn Any + Send + Sync> = Arc::new(secrets);
        let kept = self.each(within, &mut |place| {
            place.kept.insert(TypeId::of::<T>(), Arc::clone(&secrets));
            Ok(())
        });
        kept.unwrap_or_default();
    }

    /// Calls a function with the workflow inside of these, which call each other, and with the part of it that has its steps, if that
    /// has a state of its own. One that is not inside needs nothing.
    fn each(
        &mut self,
        within: &[&str],
        give: &mut dyn FnMut(&mut Self) -> Result<(), WorkflowError>,
    ) -> Result<(), WorkflowError> {
        let own = self.state.workflow.clone();
        let is_split = self.inner.as_ref().is_some_and(|inner| inner.state.is_called(&own));
        let Some((first, within)) = within.split_first() else {
            give(self)?;
            return self.inner.as_mut().filter(|_| is_split).map_or(Ok(()), |part| give(part));
        };
        let calling = if is_split { self.inner.as_deref_mut() } else { Some(self) };
        let inner = calling.and_then(|calling| calling.inner.as_mut());
        let inner = inner.filter(|inner| inner.state.is_called(first));
        inner.map_or(Ok(()), |inner| inner.each(within, give))
    }

    /// What was kept of a type.
    pub(super) fn kept<T: Any + Send + Sync + Clone>(&self) -> Option<T> {
        self.kept.get(&TypeId::of::<T>())?.downcast_ref().cloned()
    }

    /// The states inside each other, as one.
    pub(super) fn to_state(&self) -> State {
        let inner = self.inner.as_ref().map(|inner| Box::new(inner.to_state()));
        State { inner, ..self.state.clone() }
    }

    /// An input.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`] if it does not have the input's type, [`ErrorKind::MissingSecret`] if a credential was in it.
    pub fn input<T: DeserializeOwned>(&self, name: &'static str) -> Result<T, WorkflowError> {
        match self.given_input(name) {
            recorded if lacks(recorded, name, &self.state.verbatim) => Err(self.missing(name)),
            recorded => self.or_back(read(self.workflow, name, recorded)),
        }
    }

    /// An input that is a secret, or contains one, which the state does not hold. `readers` are the steps that read it, and in a
    /// workflow that branches those that may lead there; where none is to come, nothing will read it, and it is what the state has in its place.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingSecret`] if the run had it, a step that is not done yet reads it, and it is not given.
    pub fn secret<T: DeserializeOwned>(
        &self,
        name: &'static str,
        given: Option<T>,
        readers: &[&str],
    ) -> Result<T, WorkflowError> {
        let recorded = self.given_input(name);
        match given {
            Some(given) if !recorded.is_null() => Ok(given),
            _ if !lacks(recorded, name, &self.state.verbatim) => {
                self.or_back(read(self.workflow, name, recorded))
            }
            _ if self.is_needed(readers) => Err(self.missing(name)),
            _ => self.or_back(read_unread(self.workflow, name, recorded)),
        }
    }

    /// Gives the run a secret output of a step, its own or one inside these workflows, which call each other.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Resumption, Run, Secret, State, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{"name":"Rex","pin":"***"},
    /// #     "done":[{"stepId":"login","outputs":{"token":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // `login` had the secret output `token`, which `find` reads.
    /// let mut state = Resumption::of(&ADOPT, state)?;
    /// assert!(state.give(&[], "login", "token", None::<Secret<String>>, &["find"]).is_err());
    /// state.give(&[], "login", "token", Some(Secret::from("t0ken")), &["find"])?;
    /// let mut run = Run::new(&ADOPT, &http.resuming(state), &[])?;
    /// assert_eq!(run.restored::<Secret<String>>("login", "token")?.expose(), "t0ken");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingSecret`] if a step that is not done yet reads it, and it is not given.
    pub fn give<T: Serialize>(
        &mut self,
        within: &[&str],
        step: &'static str,
        output: &'static str,
        given: Option<T>,
        readers: &[&str],
    ) -> Result<(), WorkflowError> {
        // What cannot be written as JSON was never read from JSON.
        let (json, sent) = Sending::default().by(|| serde_json::to_string(&given?).ok());
        let json = json.map(Secret::from);
        self.each(within, &mut |place| {
            if place.lacks(step, output) && json.is_none() && place.is_needed(readers) {
                return Err(place.missing(output));
            }
            place.secrets.extend(sent.secrets.iter().cloned());
            place.given.insert((step, output), json.clone());
            Ok(())
        })
    }

    /// An output of a step that is done; null if the step has not run.
    pub(super) fn output<T: DeserializeOwned>(
        &self,
        step: &'static str,
        output: &'static str,
    ) -> Result<T, WorkflowError> {
        let value = self.recorded(step, output).unwrap_or(&Value::Null);
        match self.given.get(&(step, output)) {
            Some(Some(given)) if !value.is_null() => {
                let value = serde_json::from_str(given.expose()).unwrap_or_default();
                self.or_back(read(self.workflow, output, &value))
            }
            _ if !self.lacks(step, output) => self.or_back(read(self.workflow, output, value)),
            // Nothing reads it any more.
            Some(None) => self.or_back(read_unread(self.workflow, output, value)),
            _ => Err(self.missing(output)),
        }
    }

    /// Whether an output was given.
    pub(super) fn is_given(&self, step: &'static str, output: &'static str) -> bool {
        matches!(self.given.get(&(step, output)), Some(Some(_)))
    }

    /// The step with which a workflow that branches goes on; none at the end.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`] if it is no step of the workflow, or is not said.
    pub(super) fn next<S: StepName>(&self, first: S) -> Result<Option<S>, WorkflowError> {
        let refused = |detail| Err(self.refused(ErrorKind::State, Some(detail)));
        let Some(Position { next, back }) = &self.state.position else {
            // All that can be done is what runs before the first step.
            let done = self.state.done.iter().find(|done| S::of(&done.step_id).is_some());
            return match done {
                Some(done) => refused(format!("it does not say what follows '{}'", done.step_id)),
                None => Ok(Some(first)),
            };
        };
        match [next, back].into_iter().flatten().find(|id| S::of(id).is_none()) {
            Some(id) => refused(format!("'{id}', which is to come, is no step of the workflow")),
            None => Ok(next.as_deref().and_then(S::of)),
        }
    }

    pub(super) fn is_done(&self, step: &str) -> bool {
        self.state.done.iter().any(|done| done.step_id == step)
    }

    fn given_input(&self, name: &str) -> &Value {
        named::get(&self.state.inputs.0, name).unwrap_or(&Value::Null)
    }

    fn done(&self, step: &str) -> Option<&CompletedStep> {
        self.state.done.iter().rev().find(|done| done.step_id == step)
    }

    fn recorded(&self, step: &str, output: &str) -> Option<&Value> {
        self.done(step)?.output(output)
    }

    /// Whether something of the output was left out of the state.
    fn lacks(&self, step: &str, output: &str) -> bool {
        let done = self.done(step);
        let value = done.and_then(|done| done.output(output));
        value.zip(done).is_some_and(|(value, done)| lacks(value, output, &done.verbatim))
    }

    /// Whether one of the steps is still to come; the empty one is the end.
    fn is_needed(&self, readers: &[&str]) -> bool {
        match &self.state.position {
            None => readers.iter().any(|step| step.is_empty() || !self.is_done(step)),
            Some(Position { next, back }) => {
                let next = next.as_deref().unwrap_or_default();
                readers.iter().any(|step| *step == next || Some(*step) == back.as_deref())
            }
        }
    }

    /// The failure of a state that was not written by the workflow.
    pub(super) fn misfit(&self, detail: &str) -> WorkflowError {
        self.refused(ErrorKind::State, Some(detail.to_owned()))
    }

    fn missing(&self, name: &'static str) -> WorkflowError {
        self.refused(ErrorKind::MissingSecret { name }, None)
    }

    /// A failure that gives the state back.
    pub(super) fn back(&self, error: WorkflowError) -> WorkflowError {
        error.giving_back(&self.whole)
    }

    fn refused(&self, kind: ErrorKind, detail: Option<String>) -> WorkflowError {
        self.back(refused(self.workflow, kind, detail))
    }

    /// What was read, or a failure that gives the state back.
    fn or_back<T>(&self, read: Result<T, WorkflowError>) -> Result<T, WorkflowError> {
        read.map_err(|error| self.back(error))
    }
}

impl fmt::Debug for Resumption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resumption").field("state", &self.state).finish_non_exhaustive()
    }
}

/// A part of a state, as it is typed in the workflow.
pub(super) fn read<T: DeserializeOwned>(
    workflow: &'static str,
    name: &str,
    value: &Value,
) -> Result<T, WorkflowError> {
    decode::value(value).map_err(|mismatch| unfit(workflow, name, &mismatch.message))
}

/// A part of a state which is without something, and which nothing reads any more.
fn read_unread<T: DeserializeOwned>(
    workflow: &'static str,
    name: &str,
    value: &Value,
) -> Result<T, WorkflowError> {
    let read = read(workflow, name, value);
    read.or_else(|error| unread(value).ok_or(error))
}

/// The failure of a part that is something else.
pub(super) fn unfit(workflow: &'static str, name: &str, message: &str) -> WorkflowError {
    let detail = format!("its '{name}' does not fit: {message}");
    refused(workflow, ErrorKind::State, Some(detail))
}

/// The failure to take a state up. Nothing was sent.
fn refused(workflow: &'static str, kind: ErrorKind, detail: Option<String>) -> WorkflowError {
    let error = Error::new(kind, &Operation::default());
    let error = match detail {
        Some(detail) => error.with_detail(detail),
        None => error,
    };
    WorkflowError::before(workflow, error)
}
