//! What executing a step comes to: what the service answers, or somebody in its place.

use std::pin::pin;

use super::StepCall;
use crate::{Error, ErrorKind, Response};

impl StepCall<'_> {
    /// Sends the request.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    ///
    /// /// Tells how long each request took.
    /// fn timed<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     Box::pin(async move {
    ///         let (begun, id) = (std::time::Instant::now(), step.step_id());
    ///         let answer = step.send().await;
    ///         println!("{id}: {:?}", begun.elapsed());
    ///         answer
    ///     })
    /// }
    /// ```
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
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture, Steps, json};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Workflow};
    ///
    /// struct Answers;
    ///
    /// impl Steps for Answers {
    ///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    ///         Box::pin(async move { Ok(step.answer(200, &[("etag", "v7")], r#"{"name":"Rex"}"#)) })
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let response = run.step("find", call).await?.answer();
    /// assert_eq!((response.status(), response.header("etag")), (200, Some("v7")));
    /// assert_eq!(response.at("/name"), Some(&json!("Rex")));
    /// # Ok(()) }
    /// ```
    pub fn answer(
        &self,
        status: u16,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Response {
        let (operation, mask) = (self.request.operation().clone(), self.request.mask.clone());
        let mut response = Response::made(operation, mask, status, headers, body.into());
        response.0.url = self.request.whole_url();
        response.0.is_later = self.request.was_lost;
        response
    }

    /// A failure to get an answer, as if the connection could not be made: nothing was done. Known secrets in the reason are masked.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, StepCall, StepFuture, Steps};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Workflow};
    ///
    /// struct Unplugged;
    ///
    /// impl Steps for Unplugged {
    ///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    ///         Box::pin(async move { Err(step.fail("unplugged")) })
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Unplugged));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// let error = run.step("adopt", call).await.err().unwrap();
    /// // It may be taken up, and is sent then.
    /// assert_eq!((error.kind(), error.error().is_outcome_unknown()), (&ErrorKind::Transport, false));
    /// # Ok(()) }
    /// ```
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
