//! The answer to a step's request, and what is required of it.

use serde::de::DeserializeOwned;

use crate::{Error, ErrorKind, Event, Response, Run, WorkflowError, error::Operation, problem};

/// The answer to the request of a step, until its criteria have been looked at.
///
/// Printed code asks it in a row.
///
/// ```
/// use arazzo_runtime::{ErrorKind, eq};
/// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
///
/// #[derive(serde::Deserialize)]
/// struct Pet {
///     name: String,
/// }
///
/// # struct Answers;
/// # impl Steps for Answers {
/// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
/// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"name":"Rex","state":"sold"}"#)) })
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
/// # const ADOPT: Workflow = Workflow::new("adopt", 1);
/// # let mut run = Run::new(&ADOPT, &http, &[])?;
/// let call = || http.call::<NoContent>("findPet", Method::GET, "/pets/7");
/// let pet = run
///     .step("find", call())
///     .await?
///     .require("$statusCode == 200", |response| response.status() == 200)?
///     .json::<Pet>()?;
/// assert_eq!(pet.name, "Rex");
///
/// let condition = "$response.body#/state == 'available'";
/// let answer = run.step("find", call()).await?;
/// let error = answer.require(condition, |response| eq(response.at("/state"), "available")).err().unwrap();
/// assert_eq!(error.kind(), &ErrorKind::Criterion { condition });
/// # Ok(()) }
/// ```
#[must_use]
pub struct StepResponse<'run> {
    pub(super) run: &'run mut Run,
    pub(super) step: &'static str,
    pub(super) response: Response,
}

impl StepResponse<'_> {
    /// Requires a success criterion to hold; `condition` is its text in the description.
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(201, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let answer = run.step("find", call).await?;
    /// // The service has answered 201.
    /// let answer = answer.require("$statusCode < 300", |response| response.status() < 300)?;
    /// let error = answer.require("$statusCode == 200", |response| response.status() == 200).err().unwrap();
    /// assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Criterion`] if it does not, [`ErrorKind::NotEvaluated`] if that cannot be told.
    pub fn require(
        self,
        condition: &'static str,
        holds: impl FnOnce(&Response) -> bool,
    ) -> Result<Self, WorkflowError> {
        self.run.tell_problems();
        let (holds, missed) = problem::missing(|| holds(&self.response));
        if !holds && missed {
            self.response.unread().into_iter().for_each(problem::note);
        }
        match self.run.judge(self.step, condition, holds) {
            None => Ok(self),
            Some(unmet) => {
                let error = Error::answered(unmet, self.response);
                Err(self.run.failed(self.step, error))
            }
        }
    }

    /// Requires a 2xx status: what a step without success criteria means.
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
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
    /// // The service has answered 404.
    /// let error = answer.require_success().err().unwrap();
    /// assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(404)));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Status`] if the status is another.
    pub fn require_success(self) -> Result<Self, WorkflowError> {
        if self.response.is_success() {
            Ok(self)
        } else {
            let error = Error::answered(ErrorKind::Status, self.response);
            Err(self.run.failed(self.step, error))
        }
    }

    /// Decodes the body; see [`Response::json`].
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// #[derive(Debug, serde::Deserialize)]
    /// struct Pet {
    ///     name: String,
    /// }
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"name":"Rex"}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let answer = run.step("find", call).await?;
    /// // The service has answered `{"name":"Rex"}`.
    /// let pet: Pet = answer.json()?;
    /// assert_eq!(pet.name, "Rex");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoBody`], [`ErrorKind::Decode`] and [`ErrorKind::TooDeep`].
    #[inline]
    pub fn json<T: DeserializeOwned>(self) -> Result<T, WorkflowError> {
        self.run.json(self.step, &self.response)
    }

    /// Decodes the body, or takes every property as absent; see [`Response::json_or_default`].
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// #[derive(Default, serde::Deserialize)]
    /// struct Pet {
    ///     owner: Option<String>,
    /// }
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let answer = run.step("find", call).await?;
    /// // The service has answered without a body.
    /// let pet: Pet = answer.json_or_default()?;
    /// assert_eq!(pet.owner, None);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] and [`ErrorKind::TooDeep`].
    #[inline]
    pub fn json_or_default<T: DeserializeOwned + Default>(self) -> Result<T, WorkflowError> {
        self.run.json_or_default(self.step, &self.response)
    }

    /// The answer by itself; the run can go on beside it.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[("etag", "v7")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let answer = run.step("find", call).await?;
    /// // The service has answered with `ETag: v7`.
    /// let response = answer.require_success()?.answer();
    /// run.done("find", &[("version", &response.header("etag"))]).await?;
    /// # Ok(()) }
    /// ```
    pub fn answer(self) -> Response {
        self.response
    }

    /// Ends a step that reads nothing of the answer.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let answer = run.step("find", call).await?;
    /// answer.require_success()?.finish();
    /// run.done("find", &[]).await?;
    /// # Ok(()) }
    /// ```
    pub fn finish(self) {}
}

impl Run {
    /// Requires a success criterion of a step to hold; `condition` is its text in the description.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, eq, gt};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.require("find", "$inputs.name == 'Rex'", eq("rex", "Rex"))?;
    /// let error = run.require("find", "$inputs.age > 3", gt(2, 3)).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$inputs.age > 3" });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Criterion`] if it does not, [`ErrorKind::NotEvaluated`] if that cannot be told.
    pub fn require(
        &mut self,
        step: &'static str,
        condition: &'static str,
        holds: bool,
    ) -> Result<(), WorkflowError> {
        match self.judge(step, condition, holds) {
            None => Ok(()),
            Some(unmet) => Err(self.failed(step, Error::new(unmet, &Operation::default()))),
        }
    }

    /// Tells what came of a success criterion, and how it fails if it does not hold.
    pub(super) fn judge(
        &self,
        step: &'static str,
        condition: &'static str,
        holds: bool,
    ) -> Option<ErrorKind> {
        let problems = problem::take();
        self.tell_all(&problems);
        self.tell(|| Event::Criterion { workflow: self.workflow.id, step, condition, holds });
        (!holds).then(|| unmet(condition, &problems))
    }
}

/// How a success criterion fails that does not hold.
fn unmet(condition: &'static str, problems: &[String]) -> ErrorKind {
    match problems {
        [] => ErrorKind::Criterion { condition },
        _ => ErrorKind::NotEvaluated { condition, problem: problems.join("; ") },
    }
}
