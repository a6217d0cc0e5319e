//! The seam between a workflow and what executes its steps.

use std::{fmt, future::Future, pin::Pin};

use reqwest::Method;

use crate::{
    Error, Response, call::Request, error::Operation, mask::Mask, timer::Timer, trace::RunSpan,
};

/// What executing a step comes to: the answer, or why there is none.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::{StepCall, StepFuture};
///
/// /// Sends the request after a while.
/// fn later<'a>(step: StepCall<'a>) -> StepFuture<'a> {
///     Box::pin(async move {
///         tokio::time::sleep(Duration::from_millis(100)).await;
///         step.send().await
///     })
/// }
/// ```
pub type StepFuture<'a> = Pin<Box<dyn Future<Output = Result<Response, Error>> + Send + 'a>>;

/// Executes the requests of steps, for [`RunOptions::steps`](crate::RunOptions::steps).
///
/// A run without one sends its requests itself, at no cost. With one, everything that the run does in the world goes through it: a
/// durable engine executes the step where it wants to and repeats it when it has to, a test double answers without a service, a
/// dry run shows what would be sent.
///
/// ```
/// use arazzo_runtime::{Error, Response, RunOptions, StepCall, StepFuture, Steps};
///
/// /// Sends nothing, and answers each step with an empty object.
/// struct DryRun;
///
/// impl Steps for DryRun {
///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
///         println!("{} {}", step.method(), step.path());
///         Box::pin(async move { Ok(step.answer(200, &[], "{}")) })
///     }
/// }
///
/// let options = RunOptions::new().steps(DryRun);
/// ```
pub trait Steps: Send + Sync {
    /// Executes the request of a step, by [sending](StepCall::send) it or otherwise.
    ///
    /// # Errors
    ///
    /// Those of [`Call::response`](crate::Call::response), or [one of its own](StepCall::fail).
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a>;
}

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
    pub(super) workflow: &'static str,
    pub(super) step: &'static str,
    pub(super) attempt: u32,
    pub(super) operation: Operation,
    /// What must not be shown of an answer.
    pub(super) mask: Mask,
    pub(super) sending: StepFuture<'a>,
}

impl<'a> StepCall<'a> {
    pub(super) fn new(
        workflow: &'static str,
        step: &'static str,
        attempt: u32,
        request: Box<Request>,
        timer: &'a mut Timer,
        span: &RunSpan,
    ) -> Self {
        let operation = request.operation().clone();
        let mask = request.mask.clone();
        // Wherever it is sent, that belongs to the run.
        let sending = Box::pin(span.around(request.response(timer)));
        Self { workflow, step, attempt, operation, mask, sending }
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
        self.operation.id
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.operation.method
    }

    /// The path as the description writes it, parameters in braces.
    pub fn path(&self) -> &'static str {
        self.operation.path
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Those of [`Call::response`](crate::Call::response).
    pub async fn send(self) -> Result<Response, Error> {
        self.sending.await
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
        Response::made(self.operation.clone(), self.mask.clone(), status, headers, body.into())
    }

    /// A failure to get an answer, as if the connection could not be made: nothing was done.
    pub fn fail(&self, reason: impl Into<String>) -> Error {
        Error::new(crate::ErrorKind::Transport, &self.operation).with_detail(reason.into())
    }
}

impl fmt::Debug for StepCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { method, path, .. } = &self.operation;
        write!(f, "StepCall({} of {}: {method} {path})", self.step, self.workflow)
    }
}
