//! A step on its way to what executes it.

use std::{fmt, pin::pin, time::Duration};

use reqwest::Method;

use crate::{
    Error, ErrorKind, Response, call::Request, error::Operation, timer::Timer, trace::RunSpan,
};

/// A step that is to be executed.
///
/// ```
/// use arazzo_runtime::{ErrorKind, StepCall, StepFuture, Steps};
/// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Workflow};
///
/// /// A service that is unplugged at first.
/// struct Unplugged;
///
/// impl Steps for Unplugged {
///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
///         Box::pin(async move {
///             match (step.operation_id(), step.attempt()) {
///                 ("findPet", 1) => Err(step.fail("unplugged")),
///                 ("findPet", _) => Ok(step.answer(200, &[("etag", "v7")], r#"{"name":"Rex"}"#)),
///                 _ => step.send().await,
///             }
///         })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// # let http = http.with(RunOptions::new().steps(Unplugged));
/// # const ADOPT: Workflow = Workflow::new("adopt", 1);
/// # let mut run = Run::new(&ADOPT, &http, &[])?;
/// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
/// let error = run.step("find", call).await.err().unwrap();
/// assert_eq!(error.kind(), &ErrorKind::Transport);
/// assert!(error.to_string().contains("unplugged"));
/// # Ok(()) }
/// ```
#[must_use = "a step does nothing until it is sent"]
pub struct StepCall<'a> {
    workflow: &'static str,
    step: &'static str,
    attempt: u32,
    request: Box<Request>,
    timer: &'a mut Timer,
    span: &'a RunSpan,
}

impl<'a> StepCall<'a> {
    pub(in crate::workflow) fn new(
        workflow: &'static str,
        step: &'static str,
        attempt: u32,
        request: Box<Request>,
        timer: &'a mut Timer,
        span: &'a RunSpan,
    ) -> Self {
        Self { workflow, step, attempt, request, timer, span }
    }

    /// The id of the workflow.
    pub fn workflow_id(&self) -> &'static str {
        self.workflow
    }

    /// The id of the step.
    pub fn step_id(&self) -> &'static str {
        self.step
    }

    /// How often the step has been tried with this, from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The id of the operation.
    pub fn operation_id(&self) -> &'static str {
        self.request.operation().id
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.request.operation().method
    }

    /// The path as the description writes it, parameters in braces.
    pub fn path(&self) -> &'static str {
        self.request.operation().path
    }

    /// The URL of the request, with `***` in the place of secrets: credentials, what was given as a [`Secret`](crate::Secret), and what the
    /// names of parameters say is one. A credential in the query that a [token source](crate::TokenSource) gives is missing.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    ///
    /// /// Shows what would be sent, and that alone.
    /// fn show<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     println!("{} {}", step.method(), step.url());
    ///     step.headers().iter().for_each(|(name, value)| println!("{name}: {value}"));
    ///     println!("\n{}", step.body().unwrap_or_default());
    ///     Box::pin(async move { Err(step.fail("a dry run ends here")) })
    /// }
    /// ```
    pub fn url(&self) -> String {
        self.request.shown_url()
    }

    /// The headers of the request, names in lower case, with `***` in the place of secrets.
    ///
    /// Those are missing that are made when it is sent: the tokens of a [token source](crate::TokenSource), the
    /// [trace context](crate::HttpBuilder::trace_context), and what is the connection's, such as `host` and `content-length`.
    pub fn headers(&self) -> Vec<(String, String)> {
        self.request.shown_headers()
    }

    /// The body of the request if it is JSON or other text, with `***` in the place of secrets. JSON is written anew: without white space,
    /// and its properties may be in another order. `None` for no body, for a stream, for what is called JSON and is none, and for what is
    /// no text, such as a multipart body.
    pub fn body(&self) -> Option<String> {
        self.request.shown_body()
    }

    /// How long the run waits for what executes this, unless its deadline is before that: the `timeout` of the step ([Step Object]), or
    /// that of the client. It fails with [`ErrorKind::Timeout`] then.
    ///
    /// ```
    /// use arazzo_runtime::{Error, Response, StepCall};
    ///
    /// /// Has a worker do it, who is told how long somebody waits for that.
    /// async fn by_worker(step: &StepCall<'_>) -> Result<Response, Error> {
    /// #   async fn worker(_: &str, _: std::time::Duration) -> String { String::new() }
    ///     let body = worker(step.operation_id(), step.timeout()).await;
    ///     Ok(step.answer(200, &[], body))
    /// }
    /// ```
    ///
    /// [Step Object]: https://spec.openapis.org/arazzo/v1.1.0.html#step-object
    pub fn timeout(&self) -> Duration {
        self.request.time()
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Those of [`Call::response`](crate::Call::response).
    pub async fn send(self) -> Result<Response, Error> {
        let Self { mut request, timer, span, .. } = self;
        if let Some(error) = request.refusal() {
            return Err(error);
        }
        timer.goes_elsewhere(false);
        timer.resume(request.clock());
        // Wherever it is sent, that belongs to the run.
        let result = span.around(pin!(request.response(timer))).await;
        timer.goes_elsewhere(true);
        result
    }

    /// An answer that no service has given.
    ///
    /// A header whose name or value is none of HTTP is left out.
    pub fn answer(
        &self,
        status: u16,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Response {
        let (operation, mask) = (self.request.operation().clone(), self.request.mask.clone());
        let mut response = Response::made(operation, mask, status, headers, body.into());
        response.0.is_later = self.request.was_lost;
        response
    }

    /// A failure to get an answer, as if the connection could not be made: nothing was done. Known secrets in the reason are masked.
    pub fn fail(&self, reason: impl Into<String>) -> Error {
        let reason = self.request.mask.text(&reason.into());
        Error::new(ErrorKind::Transport, self.request.operation()).with_detail(reason)
    }

    /// A failure to get an answer, as if the connection had broken: the request may have been done. If it may change something, the
    /// run is not taken up then before somebody has [found out](crate::State::unknown_step).
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    ///
    /// /// Hands the step to workers elsewhere, of which one has been lost.
    /// fn lost<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     Box::pin(async move {
    ///         let error = step.fail_unknown("the worker is gone");
    ///         assert_eq!(error.is_outcome_unknown(), !step.method().is_safe());
    ///         Err(error)
    ///     })
    /// }
    /// ```
    pub fn fail_unknown(&self, reason: impl Into<String>) -> Error {
        self.fail(reason).of_unknown_outcome()
    }
}

impl fmt::Debug for StepCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { method, path, .. } = self.request.operation();
        write!(f, "StepCall({} of {}: {method} {path})", self.step, self.workflow)
    }
}
