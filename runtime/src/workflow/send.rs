//! Sending the request of a step, and what is known of it then.

use std::{mem, pin::pin, sync::Arc, time::Duration};

use super::{Run, StepResponse, Steps, WorkflowError, steps::StepCall};
use crate::{
    Call, Error, ErrorKind, Event, Response,
    call::Request,
    error::Operation,
    timer::{Timer, race},
};

impl Run {
    /// Sends the request of a step.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { if step.url().ends_with("/pets/7") { Ok(step.answer(204, &[], "")) } else { step.send().await } })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("findPet", Method::GET, "/pets/{id}").path("id", 7);
    /// let answer = run.step("find", call).await?;
    /// answer.require_success()?.finish();
    ///
    /// // A failure is one of the step.
    /// let call = http.call::<NoContent>("findPet", Method::GET, "/pets/{id}").path("id", "..");
    /// let error = run.step("again", call).await.err().unwrap();
    /// assert_eq!((error.step_id(), error.error().operation_id()), ("again", "findPet"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`Call::response`]; [`ErrorKind::Store`] and [`ErrorKind::Deadline`]; [`ErrorKind::State`] if a state is taken up that does not
    /// fit the workflow.
    pub fn step<T: 'static>(
        &mut self,
        step: &'static str,
        call: Call<T>,
    ) -> impl Future<Output = Result<StepResponse<'_>, WorkflowError>> {
        self.send(step, call.request)
    }

    async fn send(
        &mut self,
        step: &'static str,
        mut request: Box<Request>,
    ) -> Result<StepResponse<'_>, WorkflowError> {
        self.go_on();
        if let Some(refusal) = self.misfit() {
            return Err(self.refused(refusal));
        }
        if !Arc::ptr_eq(&request.http.0, &self.http) {
            self.mask.learn_from(&request.http.0.mask);
        }
        request.share_mask(&mut self.mask);
        let workflow = self.workflow.id;
        request.belongs_to(workflow, step, self.budget.attempts(step) - 1);
        request.was_lost = self.budget.is_lost(step);
        if let Some(error) = self.not_sent(&mut request) {
            return Err(self.failed(step, error));
        }
        if self.stores_next(step, request.operation().method.is_safe()) {
            self.save(step).await?;
        }
        let attempt = self.budget.attempts(step);
        let Operation { method, path, .. } = request.operation();
        self.tell(|| Event::Request { workflow, step, method: method.as_str(), path, attempt });
        let begun = self.http.observer.as_ref().map(|_| self.http.clock.elapsed());
        let mut timer = mem::take(&mut self.timer);
        let answer = self.span.around(pin!(self.exchange(step, request, &mut timer))).await;
        self.timer = timer;
        self.sent = None;
        match answer {
            Ok(response) => {
                self.answered(step, &response, begun);
                if response.is_success() {
                    self.is_known(step);
                }
                Ok(StepResponse { run: self, step, response })
            }
            Err(error) => {
                if let Some(response) = error.response() {
                    self.answered(step, response, begun);
                }
                Err(self.failed(step, error))
            }
        }
    }

    /// Why the request is not sent at all, if that is known. What executes steps may not need the credential that it lacks.
    fn not_sent(&self, request: &mut Request) -> Option<Error> {
        if self.time_left() == Some(Duration::ZERO) {
            return Some(Error::new(ErrorKind::Deadline, request.operation()));
        }
        match self.context.options.steps {
            None => request.refusal(),
            Some(_) => request.refused_value(),
        }
    }

    /// An answer has come, whether it can be read or not.
    fn answered(&mut self, step: &'static str, response: &Response, begun: Option<Duration>) {
        // A token was fetched only now.
        self.mask.learn_from(response.body().mask());
        if let Some(begun) = begun {
            let took = self.http.clock.elapsed().saturating_sub(begun);
            let (workflow, status) = (self.workflow.id, response.status());
            let size = response.bytes().len();
            self.tell(|| Event::Response { workflow, step, status, took, size });
        }
    }

    /// What has come of the step is known, also if it was sent before.
    pub(super) fn is_known(&mut self, step: &'static str) {
        if self.budget.is_lost(step) {
            self.budget.find(step);
        }
    }

    /// Sends the request of a step, or has it executed by whom the options say, until the deadline or its timeout.
    pub(super) async fn exchange(
        &self,
        step: &'static str,
        request: Box<Request>,
        timer: &mut Timer,
    ) -> Result<Response, Error> {
        timer.rest();
        let (left, clock) = (self.time_left(), &self.http.clock);
        let is_own = Arc::ptr_eq(clock, &request.http.0.clock);
        timer.begin(request.clock(), request.time(), left.filter(|_| is_own));
        if let Some(left) = left.filter(|_| !is_own) {
            timer.ends_by(clock, left);
        }
        match &self.context.options.steps {
            None => request.response(timer).await,
            // Apart: most runs have none.
            Some(steps) => Box::pin(self.execute(&**steps, step, request, timer)).await,
        }
    }

    /// Has the request executed elsewhere. What is sent from here gives itself up in time, and tells what has come.
    async fn execute(
        &self,
        steps: &dyn Steps,
        step: &'static str,
        request: Box<Request>,
        timer: &mut Timer,
    ) -> Result<Response, Error> {
        let operation = request.operation().clone();
        let (workflow, attempt) = (self.workflow.id, self.budget.attempts(step));
        let (kind, time) = self.ends_first(request.time());
        let late = || Error::new(kind.clone(), &operation);
        if time == Duration::ZERO {
            return Err(late());
        }
        // It may be sent in a way that nothing sees here.
        timer.goes_elsewhere(true);
        let wait = self.http.clock.timeout(time);
        let call = StepCall::new(workflow, step, attempt, request, timer, &self.span);
        let answer = race(steps.execute(call), wait).await;
        answer.unwrap_or_else(|| match timer.is_under_way() {
            true => Err(late().of_unknown_outcome()),
            false => Err(late()),
        })
    }
}
