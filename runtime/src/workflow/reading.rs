//! Reading an answer that stands beside the run, for steps whose failures are handled.

use serde::de::DeserializeOwned;

#[cfg(doc)]
use crate::ErrorKind;
use crate::{Error, Response, Run, WorkflowError};

impl Run {
    /// Decodes the body of an answer; see [`Response::json`].
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// #[derive(Debug, serde::Deserialize)]
    /// struct Pet {
    ///     name: String,
    /// }
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"name":[7]}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let response = run.step("find", call).await?.require_success()?.answer();
    /// // The service has answered `{"name":[7]}`.
    /// let error = run.json::<Pet>("find", &response).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Decode { path: "name".to_owned() });
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoBody`], [`ErrorKind::Decode`] and [`ErrorKind::TooDeep`].
    #[inline]
    pub fn json<T: DeserializeOwned>(
        &mut self,
        step: &'static str,
        response: &Response,
    ) -> Result<T, WorkflowError> {
        response.read().map_err(|error| self.unread(step, error))
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
    /// #         Box::pin(async move { Ok(step.answer(204, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let response = run.step("find", call).await?.require_success()?.answer();
    /// // The service has answered without a body.
    /// assert_eq!(run.json_or_default::<Pet>("find", &response)?.owner, None);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] and [`ErrorKind::TooDeep`].
    #[inline]
    pub fn json_or_default<T: DeserializeOwned + Default>(
        &mut self,
        step: &'static str,
        response: &Response,
    ) -> Result<T, WorkflowError> {
        response.read_or_default().map_err(|error| self.unread(step, error))
    }

    /// Decodes a part of the body by its JSON Pointer ([RFC 6901]), where only that part has a type of its own. `None` if it is
    /// not there, or `null`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] with the path of what does not fit, also if the body is no JSON; [`ErrorKind::TooDeep`].
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"owner":{"name":"Ada"}}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// let response = run.step("find", call).await?.require_success()?.answer();
    /// let owner = run.json_at::<String>("find", &response, "/owner/name")?;
    /// assert_eq!(owner.as_deref(), Some("Ada"));
    /// # Ok(()) }
    /// ```
    ///
    /// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
    pub fn json_at<T: DeserializeOwned>(
        &mut self,
        step: &'static str,
        response: &Response,
        pointer: &str,
    ) -> Result<Option<T>, WorkflowError> {
        response.read_at(pointer).map_err(|error| self.unread(step, error))
    }

    /// The failure of a step whose answer was accepted, whatever its status, and cannot be read.
    fn unread(&mut self, step: &'static str, error: Error) -> WorkflowError {
        self.failed(step, error.of_unknown_outcome())
    }
}
