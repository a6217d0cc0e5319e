//! The seam between a workflow and what executes its steps.

mod call;

use std::{future::Future, pin::Pin};

use crate::{Error, Response};

pub use call::StepCall;

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
/// durable engine executes the step when it wants to, and answers with what it knows of an execution before; a test double answers
/// without a service; a dry run shows what would be sent.
///
/// Each [`StepCall`] is executed once, and sent at most once; who begins to send it leaves it to that. What is tried again is the step: by
/// the retries of its description, which make another one with the next [attempt](StepCall::attempt), or by who takes the failed run up
/// where it stands ([`WorkflowError::state`](crate::WorkflowError::state)).
///
/// A run waits for it as long as the step may take ([`StepCall::timeout`]), and no longer than until its own deadline, by the
/// [clock](crate::HttpBuilder::clock) of the client; what is executed is dropped then, and whether it was done is unknown. What may take
/// longer, such as a queue, has the step begun elsewhere, and knows of it when the run is taken up and the step comes again.
///
/// ```
/// use arazzo_runtime::{RunOptions, StepCall, StepFuture, Steps};
///
/// /// Sends nothing, and answers each step with an empty object.
/// struct DryRun;
///
/// impl Steps for DryRun {
///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
///         println!("{} {}\n{:?}\n{}", step.method(), step.url(), step.headers(), step.body().unwrap_or_default());
///         Box::pin(async move { Ok(step.answer(200, &[], "{}")) })
///     }
/// }
///
/// let options = RunOptions::new().steps(DryRun);
/// ```
pub trait Steps: Send + Sync {
    /// Executes the request of a step, by [sending](StepCall::send) it or otherwise.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture, Steps};
    ///
    /// /// Sends what changes nothing, and that alone.
    /// struct LookOnly;
    ///
    /// impl Steps for LookOnly {
    ///     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    ///         match step.method().is_safe() {
    ///             true => Box::pin(step.send()),
    ///             false => Box::pin(async move { Err(step.fail("nothing is to be changed")) }),
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Call::response`](crate::Call::response), or one of its own: nothing was [done](StepCall::fail), or that is
    /// [not known](StepCall::fail_unknown).
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a>;
}
