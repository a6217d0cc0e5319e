//! The answer to a request.

mod read;
mod reply;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use reqwest::{
    StatusCode,
    header::{HeaderMap, HeaderName, HeaderValue},
};
use serde_json::Value;

use crate::{
    Body,
    error::Operation,
    hide,
    mask::{Mask, is_secret_name},
    secret::MASK,
};

pub use reply::{Bytes, NoContent, Reply, Text};

/// An answer: status, headers, body. Clones share the body.
///
/// `Debug` masks the headers that are credentials and the secrets in the body.
///
/// ```
/// use arazzo_runtime::{Response, json};
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
/// #         Box::pin(async move { Ok(step.answer(200, &[("etag", "v7"), ("x-left", "41")], r#"{"name":"Rex","tags":["big"]}"#)) })
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
/// # const ADOPT: Workflow = Workflow::new("adopt", 1);
/// # let mut run = Run::new(&ADOPT, &http, &[])?;
/// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
/// // In printed code: the answer to the request of a step.
/// let response: Response = run.step("find", call).await?.answer();
/// assert_eq!((response.status(), response.is_success()), (200, true));
/// assert_eq!((response.header("ETag"), response.header_integer("x-left")), (Some("v7"), Some(41)));
/// assert_eq!(response.at("/tags/0"), Some(&json!("big")));
/// let pet: Pet = response.json()?;
/// assert_eq!(pet.name, "Rex");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Response(pub(crate) Box<Answer>);

/// What an answer is. Apart, since answers are handed on more than once until they are read.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) operation: Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// The URL of the request; `Debug` leaves it out, since it may hold secrets.
    pub(crate) url: String,
    /// Whether the same request, or one that was redirected to it, was sent before and may have been done.
    pub(crate) is_later: bool,
    /// The body as JSON, once it has been asked for.
    pub(crate) parsed: OnceLock<Arc<Option<Value>>>,
}

impl Response {
    /// An answer that no service has given. A header that is none of HTTP is left out.
    pub(crate) fn made(
        operation: Operation,
        mask: Mask,
        status: u16,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Self {
        let header = |(name, value): &(&str, &str)| {
            Some((HeaderName::try_from(*name).ok()?, HeaderValue::try_from(*value).ok()?))
        };
        Self(Box::new(Answer {
            url: operation.path.to_owned(),
            operation,
            status: StatusCode::from_u16(status).unwrap_or_default(),
            headers: headers.iter().filter_map(header).collect(),
            body: Body::new(body, mask),
            is_later: false,
            parsed: OnceLock::new(),
        }))
    }

    /// The HTTP status, 100 to 999.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
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
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered 201.
    /// assert_eq!(response.status(), 201);
    /// # Ok(()) }
    /// ```
    pub fn status(&self) -> u16 {
        self.0.status.as_u16()
    }

    /// Whether the status is 2xx.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(304, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered 304.
    /// assert!(!response.is_success());
    /// # Ok(()) }
    /// ```
    pub fn is_success(&self) -> bool {
        self.0.status.is_success()
    }

    /// The first value of a header, described or not, if it is text. The name's case does not matter.
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
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered with `ETag: v7`.
    /// assert_eq!((response.header("Etag"), response.header("last-modified")), (Some("v7"), None));
    /// # Ok(()) }
    /// ```
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.headers.get(name)?.as_bytes()).ok()
    }

    /// The first value of a header that is an integer.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[("x-left", "41"), ("etag", "v7")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered with `X-Left: 41` and `ETag: v7`.
    /// assert_eq!((response.header_integer("x-left"), response.header_integer("etag")), (Some(41), None));
    /// # Ok(()) }
    /// ```
    pub fn header_integer(&self, name: &str) -> Option<i64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header that is a number.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[("x-share", "0.5")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered with `X-Share: 0.5`.
    /// assert_eq!(response.header_number("x-share"), Some(0.5));
    /// # Ok(()) }
    /// ```
    pub fn header_number(&self, name: &str) -> Option<f64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header that is `true` or `false`.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[("x-sold", "true"), ("x-old", "yes")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered with `X-Sold: true` and `X-Old: yes`.
    /// assert_eq!((response.header_boolean("x-sold"), response.header_boolean("x-old")), (Some(true), None));
    /// # Ok(()) }
    /// ```
    pub fn header_boolean(&self, name: &str) -> Option<bool> {
        self.header(name)?.trim().parse().ok()
    }

    /// All headers.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[("set-cookie", "a=1"), ("set-cookie", "b=2")], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered with two cookies, one header for each.
    /// assert_eq!(response.headers().get_all("set-cookie").iter().count(), 2);
    /// # Ok(()) }
    /// ```
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The URL of the request as it was sent, query included. It may hold secrets.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
    /// # use arazzo_runtime::HttpBuilder;
    ///
    /// # async fn service(answer: &'static str) -> std::io::Result<String> {
    /// #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
    /// #     let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// #     let url = format!("http://{}", listener.local_addr()?);
    /// #     tokio::spawn(async move {
    /// #         let (mut stream, _) = listener.accept().await?;
    /// #         stream.read(&mut [0; 4096]).await?;
    /// #         stream.write_all(answer.as_bytes()).await
    /// #     });
    /// #     Ok(url)
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let url = service("HTTP/1.1 204 No Content\r\n\r\n").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let response = http.call::<NoContent>("listPets", Method::GET, "/pets").query("name", Some("Rex")).response().await?;
    /// assert!(response.url().ends_with("/pets?name=Rex"));
    /// # Ok(()) }
    /// ```
    pub fn url(&self) -> &str {
        &self.0.url
    }

    /// What the body is packed in (RFC 9110, 8.4), if it still is.
    fn encoding(&self) -> Option<&str> {
        let name = self.header("content-encoding")?.trim();
        (!name.is_empty() && !name.eq_ignore_ascii_case("identity")).then_some(name)
    }
}

impl fmt::Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.status, self.0.body.render(self.encoding()))
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.0.status)
            .field("headers", &Shown(&self.0.headers, self.0.body.mask()))
            .field("body", &self.0.body)
            .finish()
    }
}

/// Headers without the values of those that carry secrets, and without known secrets.
struct Shown<'a>(&'a HeaderMap, &'a Mask);

/// The value of a header, if it is none that carries a secret, without known secrets.
pub(crate) fn shown(name: &HeaderName, value: &HeaderValue, mask: &Mask) -> String {
    let name = name.as_str();
    let secret = matches!(name, "set-cookie" | "authorization" | "www-authenticate")
        || name.ends_with("token")
        || is_secret_name(name);
    match secret {
        true => MASK.to_owned(),
        false => mask.text(&String::from_utf8_lossy(value.as_bytes())),
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = |(name, value)| (name, hide::header(name, value, self.1));
        f.debug_map().entries(self.0.iter().map(entry)).finish()
    }
}
