//! The styles that there are.

use super::{Kind, Style};

impl Style {
    /// `style: simple`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets/{ids}").path_as("ids", Style::SIMPLE, [7, 8]);
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets/7,8");
    /// # Ok(()) }
    /// ```
    pub const SIMPLE: Self = Self::of(Kind::Simple);

    /// `style: label`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets/{ids}").path_as("ids", Style::LABEL, [7, 8]);
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets/.7,8");
    /// # Ok(()) }
    /// ```
    pub const LABEL: Self = Self::of(Kind::Label);

    /// `style: matrix`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets/{ids}").path_as("ids", Style::MATRIX, [7, 8]);
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets/;ids=7,8");
    /// # Ok(()) }
    /// ```
    pub const MATRIX: Self = Self::of(Kind::Matrix);

    /// `style: form`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").query_as("tags", Style::FORM, Some(["a", "b"]));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?tags=a,b");
    /// # Ok(()) }
    /// ```
    pub const FORM: Self = Self::of(Kind::Form);

    /// `style: spaceDelimited`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").query_as("tags", Style::SPACE_DELIMITED, Some(["a", "b"]));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?tags=a%20b");
    /// # Ok(()) }
    /// ```
    pub const SPACE_DELIMITED: Self = Self::of(Kind::Space);

    /// `style: pipeDelimited`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").query_as("tags", Style::PIPE_DELIMITED, Some(["a", "b"]));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?tags=a%7Cb");
    /// # Ok(()) }
    /// ```
    pub const PIPE_DELIMITED: Self = Self::of(Kind::Pipe);

    /// `collectionFormat: tsv` of Swagger 2.0.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").query_as("tags", Style::TAB_DELIMITED, Some(["a", "b"]));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?tags=a%09b");
    /// # Ok(()) }
    /// ```
    pub const TAB_DELIMITED: Self = Self::of(Kind::Tab);

    /// `style: deepObject`. What is nested deeper, and lists, have brackets as well: `a[b][c]=1`, `a[]=1`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let filter = json!({"age": {"max": 3}, "tags": ["a"]});
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").query_as("q", Style::DEEP_OBJECT.explode(), Some(&filter));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to q[age][max]=3&q[tags][]=a, percent-encoded:
    /// assert_eq!(url, "https://api.example.com/pets?q%5Bage%5D%5Bmax%5D=3&q%5Btags%5D%5B%5D=a");
    /// # Ok(()) }
    /// ```
    pub const DEEP_OBJECT: Self = Self::of(Kind::Deep);

    /// `style: cookie` of OpenAPI 3.2: as `form`, and nothing is percent-encoded.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Method, NoContent, Style};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // Cookie: theme=a=b/c
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").cookie("theme", Style::COOKIE, Some("a=b/c"));
    /// // What would end the cookie is refused.
    /// let error = call.cookie("kind", Style::COOKIE, Some("a; b")).send().await.unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::RefusedValue { name, .. } if name == "kind"));
    /// # Ok(()) }
    /// ```
    pub const COOKIE: Self = Self::of(Kind::Cookie);

    /// A parameter with `content` of a JSON media type: its JSON text.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Style, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.url())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").query_as("filter", Style::JSON, Some(json!({"age": 3})));
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to filter={"age":3}, percent-encoded:
    /// assert_eq!(url, "https://api.example.com/pets?filter=%7B%22age%22%3A3%7D");
    /// # Ok(()) }
    /// ```
    pub const JSON: Self = Self::of(Kind::Json);
}
