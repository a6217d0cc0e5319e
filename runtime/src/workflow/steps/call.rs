//! A step on its way to what executes it.

mod outcome;

use std::{fmt, time::Duration};

use reqwest::Method;

#[cfg(doc)]
use crate::ErrorKind;
use crate::{call::Request, error::Operation, timer::Timer, trace::RunSpan};

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
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     assert_eq!(step.workflow_id(), "adopt");
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/{id}/owner").path("id", 7);
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
    pub fn workflow_id(&self) -> &'static str {
        self.workflow
    }

    /// The id of the step.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     assert_eq!(step.step_id(), "own");
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/{id}/owner").path("id", 7);
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
    pub fn step_id(&self) -> &'static str {
        self.step
    }

    /// How often the step has been tried with this, from 1.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     // 2 when it is retried for the first time.
    ///     assert_eq!(step.attempt(), 1);
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/{id}/owner").path("id", 7);
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The id of the operation.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     assert_eq!(step.operation_id(), "adoptPet");
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/{id}/owner").path("id", 7);
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
    pub fn operation_id(&self) -> &'static str {
        self.request.operation().id
    }

    /// The HTTP method.
    ///
    /// ```
    /// use arazzo_runtime::{Method, StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     assert_eq!(step.method(), Method::POST);
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/{id}/owner").path("id", 7);
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
    pub fn method(&self) -> &Method {
        &self.request.operation().method
    }

    /// The path as the description writes it, parameters in braces.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     assert_eq!(step.path(), "/pets/{id}/owner");
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/{id}/owner").path("id", 7);
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
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

    /// The headers of the request, names in lower case, with `***` in the place of secrets and of all cookies.
    ///
    /// Those are missing that are made when it is sent: the tokens of a [token source](crate::TokenSource), the
    /// [trace context](crate::HttpBuilder::trace_context), and what is the connection's, such as `host` and `content-length`.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     let id = ("x-request-id".to_owned(), "4711".to_owned());
    ///     assert!(step.headers().contains(&id));
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner").header("x-request-id", Some("4711"));
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
    pub fn headers(&self) -> Vec<(String, String)> {
        self.request.shown_headers()
    }

    /// The body of the request if it is JSON or other text, with `***` in the place of secrets. JSON is written anew: without white space,
    /// and its properties may be in another order. `None` for no body, for a stream, for what is called JSON and is none, and for what is
    /// no text, such as a multipart body.
    ///
    /// ```
    /// use arazzo_runtime::{StepCall, StepFuture};
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, Steps, Workflow};
    ///
    /// /// What is called for each step.
    /// fn execute<'a>(step: StepCall<'a>) -> StepFuture<'a> {
    ///     assert_eq!(step.body().as_deref(), Some(r#"{"name":"Ann","password":"***"}"#));
    ///     Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// }
    ///
    /// # struct Double;
    /// # impl Steps for Double {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         execute(step)
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Double));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let owner = serde_json::json!({"name": "Ann", "password": "s3cret"});
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner").json("application/json", &owner);
    /// # run.step("own", call).await?.finish();
    /// # Ok(()) }
    /// ```
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
}

impl fmt::Debug for StepCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { method, path, .. } = self.request.operation();
        write!(f, "StepCall({} of {}: {method} {path})", self.step, self.workflow)
    }
}
