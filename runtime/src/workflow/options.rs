//! What one run is told beside its inputs.

use std::{fmt, sync::Arc, time::Duration};

use super::{Steps, Store};

/// How a run goes, where that is not for the whole client: `client.with(options)` is a client whose runs go so.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::RunOptions;
///
/// let options = RunOptions::new().deadline(Duration::from_secs(120));
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct RunOptions {
    pub(super) store: Option<Arc<dyn Store>>,
    pub(super) steps: Option<Arc<dyn Steps>>,
    pub(super) deadline: Option<Duration>,
    #[cfg(feature = "har")]
    pub(super) har: Option<crate::Har>,
}

impl RunOptions {
    /// Options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stores the state of the run: after each step, and before each request that may change something.
    pub fn store(mut self, store: impl Store + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Executes the steps elsewhere than here: see [`Steps`].
    pub fn steps(mut self, steps: impl Steps + 'static) -> Self {
        self.steps = Some(Arc::new(steps));
        self
    }

    /// Ends the run with [`ErrorKind::Deadline`](crate::ErrorKind::Deadline) after this time, wherever it is. A run that is taken up
    /// has the whole time again.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = Some(time);
        self
    }

    /// Collects the exchanges of the run, and of calls of the same client: see [`Har`](crate::Har).
    #[cfg(feature = "har")]
    pub fn har(mut self, har: &crate::Har) -> Self {
        self.har = Some(har.clone());
        self
    }
}

impl fmt::Debug for RunOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunOptions")
            .field("store", &self.store.is_some())
            .field("steps", &self.steps.is_some())
            .field("deadline", &self.deadline)
            .finish()
    }
}
