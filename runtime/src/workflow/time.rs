//! How long a run, and what its steps call, may take.

use std::{future::Future, pin::pin, time::Duration};

use super::{Run, WorkflowError};
use crate::{Error, ErrorKind, error::Operation, timer::race};

impl Run {
    /// Waits for a workflow that the step calls, but not longer than its `timeout`.
    ///
    /// ```
    /// use std::{future::pending, time::Duration};
    /// use arazzo_runtime::{ErrorKind, WorkflowError};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// async fn never() -> Result<(), WorkflowError> {
    ///     pending().await
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let result = run.within("call", Duration::ZERO, never()).await;
    /// let error = run.workflow("call", result).unwrap_err();
    /// assert_eq!((error.step_id(), error.kind()), ("call", &ErrorKind::Timeout));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Timeout`] if it takes longer; it is dropped then. Else its own failure.
    pub async fn within<T>(
        &mut self,
        step: &'static str,
        timeout: Duration,
        workflow: impl Future<Output = Result<T, WorkflowError>>,
    ) -> Result<T, WorkflowError> {
        // One that is late has been dropped here, and said how far it is.
        let result = race(pin!(workflow), self.http.clock.timeout(timeout)).await;
        match result {
            Some(result) => result,
            None => Err(self.failed(step, Error::new(ErrorKind::Timeout, &Operation::default()))),
        }
    }

    /// How long the run may go on, if there is a limit.
    pub(super) fn time_left(&self) -> Option<Duration> {
        Some(self.context.until?.saturating_sub(self.http.clock.elapsed()))
    }

    /// What ends first, the time of the run or that of the step, and how long that is.
    pub(super) fn ends_first(&self, timeout: Duration) -> (ErrorKind, Duration) {
        match self.time_left() {
            Some(left) if left <= timeout => (ErrorKind::Deadline, left),
            _ => (ErrorKind::Timeout, timeout),
        }
    }
}
