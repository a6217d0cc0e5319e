//! The last answer of a workflow that failed.

use serde_json::Value;

use super::WorkflowError;
use crate::Response;

impl WorkflowError {
    /// The last answer, if there was one; that of a called workflow too.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[], r#"{"code":"sold"}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with 409 and `{"code":"sold"}`.
    /// assert_eq!(error.response().map(|response| response.status()), Some(409));
    /// # Ok(()) }
    /// ```
    pub fn response(&self) -> Option<&Response> {
        // A loop, since workflows may call each other to any depth.
        let mut error = self;
        loop {
            match (error.0.error.response(), &error.0.inner) {
                (None, Some(inner)) => error = inner,
                (response, _) => return response,
            }
        }
    }

    /// The status of the last answer, if there was one.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[], r#"{"code":"sold"}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with 409.
    /// assert_eq!(error.status(), Some(409));
    /// # Ok(()) }
    /// ```
    pub fn status(&self) -> Option<u16> {
        self.response().map(Response::status)
    }

    /// A part of the body of the last answer by its JSON Pointer; see [`Response::at`].
    ///
    /// ```
    /// use arazzo_runtime::json;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[], r#"{"code":"sold"}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with 409 and `{"code":"sold"}`.
    /// assert_eq!(error.at("/code"), Some(&json!("sold")));
    /// # Ok(()) }
    /// ```
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        self.response()?.at(pointer)
    }

    /// The first value of a header of the last answer; see [`Response::header`].
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[("location", "/pets/8")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with `Location: /pets/8`.
    /// assert_eq!(error.header("location"), Some("/pets/8"));
    /// # Ok(()) }
    /// ```
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response()?.header(name)
    }

    /// The first value of a header of the last answer that is an integer.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[("x-left", "0")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with `X-Left: 0`.
    /// assert_eq!(error.header_integer("x-left"), Some(0));
    /// # Ok(()) }
    /// ```
    pub fn header_integer(&self, name: &str) -> Option<i64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header of the last answer that is a number.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[("x-share", "0.5")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with `X-Share: 0.5`.
    /// assert_eq!(error.header_number("x-share"), Some(0.5));
    /// # Ok(()) }
    /// ```
    pub fn header_number(&self, name: &str) -> Option<f64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header of the last answer that is `true` or `false`.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[("x-sold", "true")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with `X-Sold: true`.
    /// assert_eq!(error.header_boolean("x-sold"), Some(true));
    /// # Ok(()) }
    /// ```
    pub fn header_boolean(&self, name: &str) -> Option<bool> {
        self.header(name)?.trim().parse().ok()
    }

    /// The body of the last answer as text; see [`Response::text`].
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(409, &[], "Rex is sold")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # run.record("find", &[("id", &7)]);
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let error = run.step("adopt", call).await?.require_success().err().unwrap();
    /// // The step was answered with 409 and a text.
    /// assert_eq!(error.text(), Some("Rex is sold"));
    /// # Ok(()) }
    /// ```
    pub fn text(&self) -> Option<&str> {
        self.response()?.text()
    }
}
