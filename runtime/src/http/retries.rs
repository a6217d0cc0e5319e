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
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Method, NoContent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    /// # let url = format!("http://{}", listener.local_addr()?);
    /// # drop(listener);
    /// let http = HttpBuilder::new(&url, &[]).connection_retries(0).build()?;
    /// // Nobody listens there, and that is told at once.
    /// let error = http.call::<NoContent>("ping", Method::GET, "/ping").send().await.unwrap_err();
    /// assert_eq!((error.kind(), error.is_outcome_unknown()), (&ErrorKind::Transport, false));
    /// # Ok(()) }
    /// ```
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
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::HttpBuilder;
    /// # use arazzo_runtime::{Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(503, &[("retry-after", "3600")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = HttpBuilder::new("https://api.example.com", &[]).retry_after_cap(Duration::ZERO).build()?;
    /// # let http = http.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let error = run.step("find", call).await?.require_success().err().unwrap();
    /// // The answer was 503, with `Retry-After: 3600`. It is tried again at once.
    /// assert!(run.retry("find", "busy", 1, Duration::ZERO, &error).await?);
    /// # Ok(()) }
    /// ```
    pub fn retry_after_cap(mut self, cap: Duration) -> Self {
        self.retry_after_cap = cap;
        self
    }
}
