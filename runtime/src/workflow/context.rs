//! What a run gets from the one that takes it up, or that calls it.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::{Resumption, Run, RunOptions, State, Workflow, budget::Spent};
use crate::{Clock, trace::RunSpan};

/// What the next run of a client gets.
#[derive(Clone, Default)]
pub(crate) struct Context {
    pub(super) options: RunOptions,
    /// When the run has to be over, by what has [elapsed](Clock::elapsed) on the clock of the client.
    pub(super) until: Option<Duration>,
    /// The run that calls it.
    outer: Option<Arc<Frame>>,
    /// What that calls the workflow, if that is not its id.
    name: Option<&'static str>,
    /// The span of the run that calls it, or goes to it.
    around: Option<RunSpan>,
    /// Whether what was stored last says that a request is under way, of whichever of the runs that are stored together.
    stored_sent: Option<Arc<AtomicBool>>,
    /// Where it says how far it is when it is dropped.
    left: Option<Slot<State>>,
    /// How many steps were executed by the runs that it is called by, and what they called.
    pub(super) spent: Option<Arc<Spent>>,
    /// Whether it runs before a retry.
    is_apart: bool,
    /// What it goes on with. The first run takes it.
    taken: Option<Slot<Resumption>>,
}

/// A value that is handed over once.
pub(super) type Slot<T> = Arc<Mutex<Option<T>>>;

/// A run that waits for the workflow that one of its steps calls.
struct Frame {
    state: State,
    is_part: bool,
    outer: Option<Arc<Frame>>,
}

impl Context {
    /// That of runs with other options.
    pub(crate) fn with(options: RunOptions) -> Self {
        Self { options, ..Self::default() }
    }

    /// That of a run that is taken up.
    pub(crate) fn resuming(self, taken: Resumption) -> Self {
        Self { taken: Some(Arc::new(Mutex::new(Some(taken)))), ..self }
    }

    /// That of a workflow that a step of the run calls, and which may have been left where the inner state is.
    pub(super) fn called(
        run: &Run,
        name: Option<&'static str>,
        inner: Option<Box<Resumption>>,
        left: &Slot<State>,
    ) -> Self {
        let Self { options, until, outer, .. } = &run.context;
        let outer = outer.clone();
        let frame = Frame { state: run.state(), is_part: run.workflow.is_part, outer };
        Self {
            options: options.clone(),
            until: *until,
            outer: Some(Arc::new(frame)),
            name,
            around: Some(run.span.clone()),
            stored_sent: run.context.stored_sent.clone(),
            left: Some(Arc::clone(left)),
            spent: Some(Arc::clone(run.budget.spent())),
            is_apart: false,
            taken: inner.map(|inner| Arc::new(Mutex::new(Some(*inner)))),
        }
    }

    /// That of a workflow that is not stored.
    pub(super) fn apart(run: &Run) -> Self {
        let options = RunOptions { store: None, ..run.context.options.clone() };
        Self {
            options,
            until: run.context.until,
            around: Some(run.span.clone()),
            spent: Some(Arc::clone(run.budget.spent())),
            is_apart: true,
            ..Self::default()
        }
    }

    /// The span of the run that gets this: one of its own, unless another run of the workflow has one already.
    pub(super) fn span(&self, workflow: &Workflow, resumed: bool) -> RunSpan {
        match &self.around {
            Some(around) if workflow.is_part => around.clone(),
            around => RunSpan::begin(workflow.id, resumed, around.as_ref()),
        }
    }

    /// That of a run that begins now.
    pub(crate) fn begin(mut self, clock: &dyn Clock) -> Self {
        let until = || Some(clock.elapsed().saturating_add(self.options.deadline?));
        self.until = self.until.or_else(until);
        if self.options.store.is_some() {
            self.stored_sent.get_or_insert_default();
        }
        self
    }

    /// What collects the exchanges.
    #[cfg(feature = "har")]
    pub(crate) fn har(&self) -> Option<&crate::Har> {
        self.options.har.as_ref()
    }

    /// Whether what was stored last says that a request is under way.
    pub(super) fn is_stored_sent(&self) -> bool {
        self.stored_sent.as_ref().is_some_and(|sent| sent.load(Ordering::Relaxed))
    }

    /// What is stored now says so, or not.
    pub(super) fn stores_sent(&self, sent: bool) {
        if let Some(stored) = &self.stored_sent {
            stored.store(sent, Ordering::Relaxed);
        }
    }

    /// What the run that calls this one calls the workflow, if that is not its id.
    pub(super) fn name(&self) -> Option<&'static str> {
        self.name
    }

    /// Whether the run is one before a retry.
    pub(super) fn is_apart(&self) -> bool {
        self.is_apart
    }

    /// What is to be taken up, if this is the first run that asks.
    pub(super) fn take(&self) -> Option<Resumption> {
        // No code that can panic runs under the lock.
        self.taken.as_ref()?.lock().ok()?.take()
    }

    /// Tells the run that called this one how far it is.
    pub(super) fn leave(&self, state: impl FnOnce() -> State) {
        if let Some(Ok(mut left)) = self.left.as_ref().map(|left| left.lock()) {
            *left = Some(state());
        }
    }

    /// Where the run stands whose steps this workflow is; `None` if it is no part, or another workflow runs it by itself.
    pub(super) fn beginning(&self, workflow: &Workflow) -> Option<&State> {
        let frame = self.outer.as_ref().filter(|frame| workflow.is_part && !frame.is_part)?;
        // A workflow of another description may have the same id.
        let is_own = self.name.is_none() && frame.state.workflow == workflow.id;
        is_own.then_some(&frame.state)
    }

    /// The state of the outermost run, which is waiting for this one.
    pub(super) fn whole(&self, state: State) -> State {
        let mut whole = state;
        let mut frame = self.outer.as_deref();
        while let Some(outer) = frame {
            whole = State { inner: Some(Box::new(whole)), ..outer.state.clone() };
            frame = outer.outer.as_deref();
        }
        whole
    }
}
