//! What one run is told beside its inputs.

use std::{fmt, sync::Arc, time::Duration};

use super::{Steps, Store};

/// How a run goes, where that is not for the whole client: `client.with(options)` is a client whose runs go so.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::{RunOptions, State, StepCall, StepFuture, Steps};
///
/// struct DryRun;
///
/// impl Steps for DryRun {
///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
///         Box::pin(async move { Ok(step.answer(200, &[], "{}")) })
///     }
/// }
///
/// let options = RunOptions::new()
///     .deadline(Duration::from_secs(120))
///     .steps(DryRun)
///     .store(|state: State| async move {
///         println!("{}", serde_json::to_string(&state)?);
///         Ok(())
///     });
/// assert_eq!(format!("{options:?}"), "RunOptions { store: true, steps: true, deadline: Some(120s) }");
/// // let outputs = adopt(&client.with(options), inputs).await?;
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
    ///
    /// ```
    /// use arazzo_runtime::RunOptions;
    ///
    /// let options = RunOptions::new();
    /// assert_eq!(format!("{options:?}"), "RunOptions { store: false, steps: false, deadline: None }");
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Stores the state of the run: after each step, and before each request that may change something.
    ///
    /// ```
    /// use std::{future::ready, sync::{Arc, Mutex}};
    /// use arazzo_runtime::{RunOptions, State};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let states = Arc::new(Mutex::new(Vec::new()));
    /// let keep = Arc::clone(&states);
    /// let options = RunOptions::new().store(move |state: State| {
    ///     keep.lock().unwrap().push(state);
    ///     ready(Ok(()))
    /// });
    /// # let http = http.with(options);
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.done("find", &[("id", &7)]).await?;
    /// // After the first step of a run:
    /// assert_eq!(states.lock().unwrap()[0].completed()[0].step_id, "find");
    /// # Ok(()) }
    /// ```
    pub fn store(mut self, store: impl Store + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Executes the steps elsewhere than here: see [`Steps`].
    ///
    /// ```
    /// use arazzo_runtime::{RunOptions, StepCall, StepFuture, Steps};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, Workflow};
    ///
    /// /// A service in which there is nothing any more.
    /// struct Gone;
    ///
    /// impl Steps for Gone {
    ///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    ///         Box::pin(async move { Ok(step.answer(410, &[], "")) })
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let http = http.with(RunOptions::new().steps(Gone));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let answer = run.step("find", call).await?.answer();
    /// assert_eq!(answer.status(), 410);
    /// # Ok(()) }
    /// ```
    pub fn steps(mut self, steps: impl Steps + 'static) -> Self {
        self.steps = Some(Arc::new(steps));
        self
    }

    /// Ends the run with [`ErrorKind::Deadline`](crate::ErrorKind::Deadline) after this time, also while it fetches a token, sends,
    /// reads or waits. A [store](Self::store) that is being called is not interrupted, so that what it keeps is whole: the run ends before
    /// its next request then, and a store has to bound its own time. A run that is taken up has the whole time again.
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::{ErrorKind, RunOptions};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, Workflow};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let http = http.with(RunOptions::new().deadline(Duration::ZERO));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let error = run.step("find", call).await.err().unwrap();
    /// assert_eq!(error.kind(), &ErrorKind::Deadline);
    /// # Ok(()) }
    /// ```
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = Some(time);
        self
    }

    /// Collects the exchanges of the run, and of calls of the same client: see [`Har`](crate::Har).
    ///
    /// ```
    /// use arazzo_runtime::{Har, HttpBuilder, RunOptions};
    ///
    /// let har = Har::new();
    /// let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().har(&har));
    /// // … runs and calls of `http`, then:
    /// assert_eq!(har.to_value()["log"]["entries"].as_array().map(Vec::len), Some(0));
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
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
