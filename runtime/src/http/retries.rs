//! What a client is told about trying again.

use std::{sync::Arc, time::Duration};

use super::HttpBuilder;

impl HttpBuilder {
    /// Sets how often a request is sent again that got no answer, where that is safe; 0 turns it off. The default is 2.
    ///
    /// That is so if no connection could be made, whatever the method, and if the connection broke before the head of an answer was
    /// whole and the method is idempotent: GET, HEAD, OPTIONS, TRACE, PUT, DELETE. A request that timed out is not sent again, nor one whose
    /// answer has begun. The waits before are random, up to 100 ms, 200 ms and so on, by the [clock](Self::clock). All sendings
    /// share the [timeout](Self::timeout) of the request, and are over by the deadline of the run.
    pub fn connection_retries(mut self, retries: u32) -> Self {
        self.retries.limit = retries;
        self
    }

    /// Sends requests of methods that are not idempotent again, too (POST, PATCH and all others), when their connection broke before an answer.
    ///
    /// **The service may do them twice**: it may have done what it was asked to before the connection broke. Only for services that
    /// recognize a repeated request.
    ///
    /// ```
    /// use arazzo_runtime::HttpBuilder;
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[]).connection_retries(5).retry_unsafe().build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn retry_unsafe(mut self) -> Self {
        self.retries.any_method = true;
        self
    }

    /// Sets which part of its longest time each wait before a connection retry takes, 0 to 1. The default is random.
    ///
    /// ```
    /// use arazzo_runtime::HttpBuilder;
    ///
    /// // Tests know how long it waits: 100 ms, then 200 ms.
    /// let http = HttpBuilder::new("https://api.example.com", &[]).jitter(|| 1.0).build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn jitter(mut self, jitter: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.retries.jitter = Arc::new(jitter);
        self
    }

    /// Sets how long a `Retry-After` of an answer may make a step wait. The default is 5 minutes.
    pub fn retry_after_cap(mut self, cap: Duration) -> Self {
        self.retry_after_cap = cap;
        self
    }
}
