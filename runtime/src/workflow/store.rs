//! Keeping the state of a run where it outlives the process.

use std::{error::Error as StdError, future::Future, pin::Pin};

use super::State;

/// What storing a state comes to.
///
/// ```
/// use arazzo_runtime::{State, Store, StoreFuture};
///
/// /// Keeps nothing, but says how far runs are.
/// struct Progress;
///
/// impl Store for Progress {
///     fn save<'a>(&'a self, state: &'a State) -> StoreFuture<'a> {
///         Box::pin(async move {
///             println!("{}: {} steps are done", state.workflow_id(), state.completed().len());
///             Ok(())
///         })
///     }
/// }
/// ```
pub type StoreFuture<'a> =
    Pin<Box<dyn Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Stores the states of runs, for [`RunOptions::store`](crate::RunOptions::store).
///
/// It is called before each request that may change something, after its answer if that tells what has come of it and it is tried again, and after each step. Nothing is
/// sent until it has succeeded, so that what is stored last is never behind what the service has been told. A failure is not stored: what
/// is stored says then that a request was sent, and the [error](crate::WorkflowError::state) may know better what has come of it, so that
/// whoever goes on after a failure stores that state too. If it fails, the run fails with
/// [`ErrorKind::Store`](crate::ErrorKind::Store). A function of a [`State`] is a store:
///
/// ```
/// use arazzo_runtime::{RunOptions, State};
///
/// let options = RunOptions::new().store(|state: State| async move {
///     let text = serde_json::to_string(&state)?;
///     std::fs::write("run.json.new", text)?;
///     Ok(std::fs::rename("run.json.new", "run.json")?)
/// });
/// ```
pub trait Store: Send + Sync {
    /// Stores where the run stands.
    ///
    /// ```
    /// use std::{error::Error, path::PathBuf};
    /// use arazzo_runtime::{State, Store, StoreFuture};
    ///
    /// /// A file for each workflow.
    /// struct Folder(PathBuf);
    ///
    /// impl Store for Folder {
    ///     fn save<'a>(&'a self, state: &'a State) -> StoreFuture<'a> {
    ///         Box::pin(async move {
    ///             let (file, new) = (self.0.join(state.workflow_id()), self.0.join("new"));
    ///             std::fs::write(&new, serde_json::to_string(state)?)?;
    ///             Ok(std::fs::rename(new, file)?)
    ///         })
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // Why a state is not stored is what the run ends with.
    /// let stored = Folder("no such folder".into()).save(&state).await;
    /// assert!(stored.is_err());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Whatever kept the state from being stored; the run ends with it.
    fn save<'a>(&'a self, state: &'a State) -> StoreFuture<'a>;
}

impl<F, S> Store for F
where
    F: Fn(State) -> S + Send + Sync,
    S: Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn save<'a>(&'a self, state: &'a State) -> StoreFuture<'a> {
        Box::pin(self(state.clone()))
    }
}
