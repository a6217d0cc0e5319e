//! How long a client waits, and how much it reads and executes.

use std::time::Duration;

use super::HttpBuilder;

impl HttpBuilder {
    /// Sets how long a request may take with all that belongs to it: the token that it needs, the answer, and what is sent again after a
    /// connection that broke or a token that was refused. The default is 30 seconds. A timeout that a
    /// [client](Self::client) of the caller's has, or that [`configure`](Self::configure) sets, holds as well. To connect, TLS included,
    /// 10 seconds are left unless `configure` says otherwise, or nine tenths of a timeout that is shorter than these: without a
    /// connection it is known that nothing was sent.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets how large the body of an answer may be, in bytes. The default is 10 MiB. Nothing is decompressed, whatever features of
    /// reqwest are on; where a [client](Self::client) of the caller's does that, or [`configure`](Self::configure) turns it on, it is what comes out that counts.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets how large the headers of an answer may be, names and values together, in bytes. The default is 64 KiB. There may be 100 of them,
    /// and over HTTP/1 no more than 400 KiB, whatever this says.
    pub fn header_limit(mut self, bytes: usize) -> Self {
        self.header_limit = bytes;
        self
    }

    /// Sets how many steps a run may execute where workflows branch, repetitions and the steps of workflows that it calls included. The
    /// default is 1,000. Of a run with several services, what the client of the workflow says counts. A workflow that does not branch executes
    /// each of its steps once, and is not counted.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Run, Workflow};
    ///
    /// const POLL: Workflow = Workflow::new("poll", 1);
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[]).step_budget(2).build()?;
    /// let mut run = Run::new(&POLL, &http, &[])?;
    /// run.enter("ask")?;
    /// run.enter("ask")?;
    /// assert_eq!(run.enter("ask").unwrap_err().kind(), &ErrorKind::StepBudget { limit: 2 });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn step_budget(mut self, steps: usize) -> Self {
        self.step_budget = steps;
        self
    }
}
