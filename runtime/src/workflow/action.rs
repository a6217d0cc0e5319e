//! What the actions of a step do: try it again, go elsewhere, end the workflow.

use std::time::Duration;

use super::{Run, WorkflowError, state::Position};
use crate::{Event, retry_after};

impl Run {
    /// Whether a failure action may retry the step once more: then waits, and the failure is handled.
    ///
    /// `Retry-After` of the answer, in both its forms, overrules `after`, up to the cap of the client.
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::WorkflowError;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(if step.attempt() < 3 { 503 } else { 200 }, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// // The service is busy twice.
    /// let mut tried = 0;
    /// loop {
    ///     tried += 1;
    ///     run.enter("find")?;
    ///     let attempt = async {
    ///         let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    ///         run.step("find", call).await?.require_success()?.finish();
    ///         Ok::<_, WorkflowError>(())
    ///     };
    ///     let Err(error) = attempt.await else { break };
    ///     if error.ends_run() || !run.retry("find", "busy", 2, Duration::ZERO, &error).await? {
    ///         return Err(error.into());
    ///     }
    /// }
    /// assert_eq!(tried, 3);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Store`](crate::ErrorKind::Store): it is stored that the request was answered, if it was.
    pub async fn retry(
        &mut self,
        step: &'static str,
        action: &'static str,
        limit: u32,
        after: Duration,
        error: &WorkflowError,
    ) -> Result<bool, WorkflowError> {
        self.tell_problems();
        let Some(attempt) = self.budget.retry(step, action, limit) else {
            return Ok(false);
        };
        let asked = error.header("retry-after");
        let asked = asked.and_then(|header| retry_after::delay(header, self.http.clock.now()));
        let after = asked.map_or(after, |asked| asked.min(self.http.retry_after_cap));
        let after = self.time_left().map_or(after, |left| after.min(left));
        self.open = None;
        self.span.retry(step, action, attempt, after);
        self.tell(|| Event::Retry { workflow: self.workflow.id, step, action, attempt, after });
        self.budget.leave();
        if self.context.is_stored_sent() && !self.budget.is_lost(step) {
            // A workflow may run now, for as long as it likes.
            self.save(step).await?;
        }
        if !after.is_zero() {
            self.http.clock.sleep(after).await;
        }
        Ok(true)
    }

    /// An action goes to another step or workflow: a failure is handled by it.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(404, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let answer = run.step("find", call).await?;
    /// let error = answer.require("$statusCode == 200", |response| response.status() == 200).err();
    /// assert!(error.is_some());
    /// // An action for 404 goes on with another step: the failure is handled.
    /// run.goto("find", "create");
    /// run.finish();
    /// # Ok(()) }
    /// ```
    pub fn goto(&mut self, from: &'static str, to: &'static str) {
        self.go_on();
        self.span.goto(from, to);
        self.tell(|| Event::Goto { workflow: self.workflow.id, step: from, to });
    }

    /// A failure action ends the workflow.
    ///
    /// The outputs decide what comes of it: see [`output`](Self::output).
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let error = run.require("find", "$response.body#/ready == true", false).unwrap_err();
    /// run.end(error);
    /// // An output that has come is returned all the same; one that is missing fails with the cause.
    /// assert_eq!(run.output("$steps.find.outputs.id", Some(7))?, 7);
    /// let error = run.output("$steps.find.outputs.name", None::<String>).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Ended { expression: "$steps.find.outputs.name" });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn end(&mut self, error: WorkflowError) {
        self.go_on();
        self.ended = Some(error);
    }

    /// Another workflow takes the place of the rest.
    ///
    /// ```
    /// use arazzo_runtime::{Http, State, WorkflowError};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// async fn make(http: &Http) -> Result<(), WorkflowError> {
    ///     Ok(())
    /// }
    ///
    /// async fn resume_make(http: &Http, state: State) -> Result<(), WorkflowError> {
    ///     Ok(())
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// if let Some(state) = run.handed_over("$workflows.make") {
    ///     // The run that is taken up had gone there.
    ///     let result = resume_make(&http.called(&run), state).await;
    ///     run.workflow("", result)?;
    ///     return Ok(());
    /// }
    /// // An action of the step `find` goes there.
    /// run.hand_over("$workflows.make");
    /// let result = make(&http.called(&run)).await;
    /// run.workflow("find", result)?;
    /// run.finish();
    /// # Ok(()) }
    /// ```
    pub fn hand_over(&mut self, workflow: &'static str) {
        self.go_on();
        self.budget.leave();
        self.budget.goes_on([None; 2]);
        self.position = Some(Position { next: Some(workflow.into()), back: None });
    }
}
