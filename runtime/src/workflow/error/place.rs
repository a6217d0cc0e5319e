//! Where and why a workflow failed, what had been done, and from where it can go on.

use super::WorkflowError;
use crate::{CompletedStep, Error, ErrorKind, State};

impl WorkflowError {
    /// The workflow's id.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// // A run of the workflow `adopt` has failed.
    /// assert_eq!(error.workflow_id(), "adopt");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn workflow_id(&self) -> &'static str {
        self.0.workflow
    }

    /// The id of the step that failed; empty where it was none, as with an input that is not valid.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// // Its step `adopt` has failed.
    /// assert_eq!(error.step_id(), "adopt");
    /// let error = run.check("age", "minimum: 0", false).unwrap_err();
    /// assert_eq!(error.step_id(), "");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn step_id(&self) -> &'static str {
        self.0.step
    }

    /// How often the step was tried.
    ///
    /// ```
    /// use std::time::Duration;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.enter("find")?;
    /// # let error = run.need("find", "$inputs.owner", None::<i64>).unwrap_err();
    /// assert_eq!(error.attempts(), 1);
    /// // It is tried once more, and fails again.
    /// run.retry("find", "busy", 1, Duration::ZERO, &error).await?;
    /// run.enter("find")?;
    /// # let error = run.need("find", "$inputs.owner", None::<i64>).unwrap_err();
    /// assert_eq!(error.attempts(), 2);
    /// # Ok(()) }
    /// ```
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What went wrong in that step.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// // A value has not come that `adopt` needs.
    /// assert_eq!(error.error().to_string(), "$inputs.owner has no value");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// What kind of failure it is; for a criterion, its condition as written.
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// // A value has not come that `adopt` needs.
    /// assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: "$inputs.owner" });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn kind(&self) -> &ErrorKind {
        self.0.error.kind()
    }

    /// The failure of the called workflow, if the step called one.
    ///
    /// ```
    /// use arazzo_runtime::{Run, Workflow};
    /// # use arazzo_runtime::{HttpBuilder};
    ///
    /// const LOGIN: Workflow = Workflow::new("login", 2);
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let mut login = Run::new(&LOGIN, &http.called(&run), &[])?;
    /// let failed = login.need("ask", "$inputs.pin", None::<i64>);
    /// // The step `enter` has called the workflow `login`, whose step `ask` has failed.
    /// let error = run.workflow("enter", failed).unwrap_err();
    /// assert_eq!(error.inner().map(|inner| (inner.workflow_id(), inner.step_id())), Some(("login", "ask")));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn inner(&self) -> Option<&WorkflowError> {
        self.0.inner.as_ref()
    }

    /// The steps that had succeeded, in order, with their outputs.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.record("find", &[("id", &7)]);
    /// let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// let done: Vec<_> = error.completed().iter().map(|step| &*step.step_id).collect();
    /// assert_eq!(done, ["find"]);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn completed(&self) -> &[CompletedStep] {
        &self.0.completed
    }

    /// Whether no action of the description may handle the failure: the run is out of time, or its state could not be stored.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().deadline(std::time::Duration::ZERO).steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// // The time of the run is over.
    /// let error = run.step("find", call).await.err().unwrap();
    /// assert!(error.ends_run());
    /// let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// assert!(!error.ends_run());
    /// # Ok(()) }
    /// ```
    pub fn ends_run(&self) -> bool {
        let mut error = self;
        // A loop, since workflows may call each other to any depth.
        while let (ErrorKind::Workflow { .. }, Some(inner)) = (error.kind(), error.inner()) {
            error = inner;
        }
        matches!(
            error.kind(),
            ErrorKind::Deadline
                | ErrorKind::Store
                | ErrorKind::State
                | ErrorKind::MissingSecret { .. }
        )
    }

    /// Where the run stands, so that it can be taken up: with the step that failed, and without those that were done.
    ///
    /// Of a state that was refused it is that state, as it was given. `None` where nothing can be taken up: an input is not valid, or the
    /// failure is in a workflow that an action went to.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.record("find", &[("id", &7)]);
    /// let error = run.need("adopt", "$steps.find.outputs.owner", None::<i64>).unwrap_err();
    /// assert_eq!(error.state().map(|state| state.completed().len()), Some(1));
    /// // An input that is not valid is none the next time either.
    /// let error = run.check("age", "minimum: 0", false).unwrap_err();
    /// assert!(error.state().is_none());
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn state(&self) -> Option<&State> {
        self.0.state.as_ref()
    }
}
