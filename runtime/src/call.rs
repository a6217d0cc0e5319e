//! One request of an operation.

use std::{fmt, marker::PhantomData, time::Duration};

use reqwest::header::ACCEPT;

use crate::{Http, Parameter, Scheme, error::Operation, path, server};

mod authorize;
mod body;
mod content;
mod framing;
mod places;
mod receive;
mod request;
pub(crate) mod retry;
mod send;
mod shown;
mod value;

pub(crate) use places::Header;
pub(crate) use request::Request;

/// One request of an operation whose successful answer is a `T`.
///
/// Printed clients make it; an application sends it with [`send`](Call::send). What is wrong with a
/// value is kept until then, so that a call can be written as one expression.
///
/// ```
/// use arazzo_runtime::{Call, HttpBuilder, Method, Style, Value, json};
///
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// // What a printed method returns. Nothing is sent yet.
/// let call: Call<Value> = http
///     .call("addPet", Method::POST, "/owners/{owner}/pets")
///     .path("owner", "ann")
///     .query("notify", Some(true))
///     .query("after", None::<&str>)
///     .query_as("tags", Style::FORM.explode(), Some(["big", "old"]))
///     .header("x-request-id", Some("4711"))
///     .json("application/json", &json!({"name": "Rex"}));
/// assert_eq!(format!("{call:?}"), "Call(addPet: POST /owners/{owner}/pets)");
/// // let pet = call.send().await?;
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
///
/// A value that cannot stand where it should is told before anything is sent:
///
/// ```
/// use arazzo_runtime::{Call, ErrorKind, HttpBuilder, Method, Value};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// let call: Call<Value> = http.call("getPet", Method::GET, "/pets/{id}").path("id", "..");
/// let error = call.send().await.unwrap_err();
/// assert!(matches!(error.kind(), ErrorKind::RefusedValue { name, .. } if name == "id"));
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    /// Apart, since calls are handed on more than once until they are sent.
    pub(crate) request: Box<Request>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(http: Http, operation: Operation) -> Self {
        Self { request: Box::new(Request::new(http, operation)), answer: PhantomData }
    }

    /// The same with something that keeps it from being sent.
    pub(crate) fn refused(mut self, name: &str, reason: &'static str) -> Self {
        self.request.refuse(name, reason);
        self
    }

    /// Uses a server of the operation's own, unless the caller has set a base URL. It is a part of the description as the operation and
    /// its security are, so that credentials are sent there, too.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Value};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http.call("upload", Method::PUT, "/photos/7").server("https://files.example.com");
    /// // PUT https://files.example.com/photos/7
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn server(mut self, url: &str) -> Self {
        let http = &self.request.http.0;
        if !http.has_base_url {
            let url = server::fill(url, http.variables, &http.values);
            let url = url.and_then(|url| server::base_url(&url, http.plain));
            self.request.set_server(url);
        }
        self
    }

    /// Says in the header `Accept` which media types the answer may have; any without it. The header that is set afterwards wins.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, Value};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<Value> = http.call("getPet", Method::GET, "/pets/7").accept("application/json");
    /// let call = call.header("accept", Some("application/vnd.pets+json"));
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn accept(mut self, media_types: &'static str) -> Self {
        self.request.put_static(ACCEPT, media_types);
        self
    }

    /// Takes a redirect as the answer, as one to another origin is anyway. Without it, redirects on the origin of the request are followed.
    ///
    /// A client that the caller brings ([`HttpBuilder::client`](crate::HttpBuilder::client)) follows what its own policy says.
    ///
    /// ```
    /// use arazzo_runtime::{Call, HttpBuilder, Method, NoContent};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let login: Call<NoContent> = http.call("login", Method::POST, "/login").keep_redirects();
    /// // 303 with `Location` and `Set-Cookie`
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn keep_redirects(mut self) -> Self {
        self.request.keeps_redirects = true;
        self
    }

    /// Puts a value where the path says `{name}`, percent-encoded.
    ///
    /// An empty value, `.` and `..` are refused when the call is sent: they would reach another endpoint.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
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
    /// let call = http.call::<NoContent>("getPet", Method::GET, "/pets/{name}").path("name", "Rex/II");
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets/Rex%2FII");
    /// # Ok(()) }
    /// ```
    pub fn path(mut self, name: &str, value: impl Parameter) -> Self {
        let text = self.request.take_text(name, &value);
        self.request.fill(name, &path::encoded(text));
        self
    }

    /// Adds `name=value` to the query, percent-encoded; nothing for `None`.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent};
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
    /// let call = http
    ///     .call::<NoContent>("listPets", Method::GET, "/pets")
    ///     .query("name", Some("Rex & Tom"))
    ///     .query("after", None::<i64>);
    /// # let sent = run.step("send", call).await?.answer();
    /// # let url = sent.text().unwrap_or_default();
    /// // It is sent to:
    /// assert_eq!(url, "https://api.example.com/pets?name=Rex%20%26%20Tom");
    /// # Ok(()) }
    /// ```
    pub fn query(mut self, name: &str, value: Option<impl Parameter>) -> Self {
        if let Some(value) = value {
            let text = self.request.take_text(name, &value);
            let pair = format!("{}={}", path::encode(name), path::encode(&text));
            self.request.places.query.push(pair);
        }
        self
    }

    /// Adds a header; nothing for `None`. A value with a line break is refused when the call is sent, and so is what would reframe
    /// the request: headers of the connection, such as `Transfer-Encoding`, and a `Content-Length` that is not that of the body, where that is known.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Method, NoContent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").header("x-request-id", Some("4711"));
    /// // A line break would begin another header.
    /// let error = call.header("x-note", Some("a\nb")).send().await.unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::RefusedValue { name, .. } if name == "x-note"));
    /// # Ok(()) }
    /// ```
    pub fn header(mut self, name: &'static str, value: Option<impl Parameter>) -> Self {
        if let Some(value) = value {
            let text = self.request.take_text(name, &value);
            self.request.set_header(name, &text, value.is_secret());
        }
        self
    }

    /// Adds the credentials of the first alternative that the client has all of ([Security Requirement Object]).
    /// A header that is already there wins.
    ///
    /// [Security Requirement Object]: https://spec.openapis.org/oas/v3.0.4.html#security-requirement-object
    ///
    /// ```
    /// use arazzo_runtime::{Call, ErrorKind, HttpBuilder, Method, NoContent, Scheme};
    ///
    /// const KEY: Scheme = Scheme::header("key", "X-API-Key");
    /// const TOKEN: Scheme = Scheme::bearer("token");
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // The key and the token, or the key alone. This client has neither.
    /// let call: Call<NoContent> = http.call("ping", Method::GET, "/ping").security(&[&[KEY, TOKEN], &[KEY]]);
    /// let error = call.send().await.unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::MissingCredential { scheme: "key" });
    /// # Ok(()) }
    /// ```
    pub fn security(mut self, alternatives: &'static [&'static [Scheme]]) -> Self {
        self.request.security = alternatives;
        self
    }

    /// Sets how long this request may take with all that belongs to it, instead of the [timeout](crate::HttpBuilder::timeout) of the builder.
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Method, NoContent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // Without any time, nothing is sent.
    /// let call = http.call::<NoContent>("listPets", Method::GET, "/pets").timeout(Duration::ZERO);
    /// assert_eq!(call.send().await.unwrap_err().kind(), &ErrorKind::Timeout);
    /// # Ok(()) }
    /// ```
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.timeout = Some(timeout);
        self
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, path } = self.request.operation();
        write!(f, "Call({id}: {method} {path})")
    }
}
