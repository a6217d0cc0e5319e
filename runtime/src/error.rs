//! What can go wrong with one request.

mod kind;

use std::{error::Error as StdError, fmt};

use crate::{
    Response,
    decode::{DEPTH, Mismatch},
    host,
    token::SourceError,
};

pub use kind::ErrorKind;

/// How much of a body an error exposes, in bytes.
const KEPT: usize = 64 * 1024;

/// A request that failed, or whose answer is not what was needed.
///
/// It holds the answer if there was one. Nothing in it shows a secret.
///
/// ```
/// use arazzo_runtime::{ErrorKind, HttpBuilder};
///
/// let error = HttpBuilder::new("http://api.example.com", &[]).build().unwrap_err();
/// assert_eq!(error.kind(), &ErrorKind::Configuration);
/// assert!(error.to_string().starts_with("the client cannot be built: base URL 'http://api.example.com': expected https"));
/// // Nothing was sent, so that there is no answer, and no doubt.
/// assert!(error.status().is_none() && !error.is_outcome_unknown());
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Operation,
    detail: Option<String>,
    response: Option<Response>,
    /// Whether the request was sent, and nothing that can be read tells what has come of it.
    unknown: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The operation that a request belongs to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: reqwest::Method,
    /// The path as the description writes it.
    pub(crate) path: &'static str,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, operation: &Operation) -> Self {
        let operation = operation.clone();
        Self(Box::new(Inner {
            kind,
            operation,
            detail: None,
            response: None,
            unknown: false,
            source: None,
        }))
    }

    pub(crate) fn configuration(detail: String) -> Self {
        Self::new(ErrorKind::Configuration, &Operation::default()).with_detail(detail)
    }

    /// The error of a request that was sent; its URL, which may hold secrets, is left out.
    pub(crate) fn sending(error: reqwest::Error, operation: &Operation) -> Self {
        let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport };
        let mut new = Self::new(kind, operation);
        // Without a connection nothing was sent, and repeating a safe request changes nothing.
        new.0.unknown =
            !host::has_no_connection(&error) && !error.is_builder() && !operation.method.is_safe();
        new.0.source = Some(Box::new(error.without_url()));
        new
    }

    /// The error of a request whose answer has begun, and has broken off.
    pub(crate) fn broken(error: reqwest::Error, response: Response) -> Self {
        Self::sending(error, &response.0.operation).with_part(response)
    }

    /// The error of a request whose answer has not come in time; it may have begun.
    pub(crate) fn late(kind: ErrorKind, operation: &Operation, begun: Option<Response>) -> Self {
        let late = Self::new(kind, operation).of_unknown_outcome();
        match begun {
            Some(response) => late.with_part(response),
            None => late,
        }
    }

    /// The same with what has come of the answer.
    fn with_part(mut self, mut response: Response) -> Self {
        response.0.body.cut(KEPT);
        self.0.response = Some(response);
        self
    }

    /// The error of a request that is not sent, since there is no time; it may have been sent before.
    pub(crate) fn unsent(kind: ErrorKind, operation: &Operation, was_lost: bool) -> Self {
        let detail = "there was no time left to send it".to_owned();
        let error = Self::new(kind, operation).with_detail(detail);
        if was_lost { error.of_unknown_outcome() } else { error }
    }

    /// The error of a request that needs a token, and got none.
    pub(crate) fn token(scheme: &'static str, error: SourceError, operation: &Operation) -> Self {
        let mut new = Self::new(ErrorKind::Token { scheme }, operation);
        new.0.source = Some(error);
        new
    }

    pub(crate) fn answered(kind: ErrorKind, mut response: Response) -> Self {
        response.0.body.cut(KEPT);
        let mut new = Self::new(kind, &response.0.operation);
        // What says that it is done is not to be done again, though it cannot be read; and that something cannot be done may
        // be said because it has been.
        let is_doubtful = match response.is_success() {
            true => new.0.kind.is_of_body(),
            false => response.0.is_later,
        };
        new.0.unknown = is_doubtful && !new.0.operation.method.is_safe();
        new.0.response = Some(response);
        new
    }

    /// What follows from another error; the text tells the cause, and the answer stays at hand.
    pub(crate) fn caused(kind: ErrorKind, cause: &Self) -> Self {
        let mut new = Self::new(kind, &cause.0.operation).with_detail(cause.reason());
        new.0.response = cause.0.response.clone();
        new.0.unknown = cause.0.unknown;
        new
    }

    /// The same of an action that was to handle another failure: that one is told, too.
    pub(crate) fn while_handling(mut self, first: &Self) -> Self {
        let said = format!("in an action for this failure: {}", first.reason());
        self.0.detail = Some(match self.0.detail.take() {
            Some(detail) => format!("{detail}, {said}"),
            None => said,
        });
        if self.0.response.is_none() {
            self.0.response = first.0.response.clone();
        }
        self.0.unknown |= first.0.unknown;
        self
    }

    pub(crate) fn mismatch(mismatch: Mismatch, response: Response) -> Self {
        if mismatch.is_too_deep() {
            return Self::answered(ErrorKind::TooDeep { limit: DEPTH }, response);
        }
        let mask = response.0.body.mask();
        let (path, detail) = (mask.text(&mismatch.path), mask.text(&mismatch.message));
        Self::answered(ErrorKind::Decode { path }, response).with_detail(detail)
    }

    pub(crate) fn with_detail(mut self, detail: String) -> Self {
        self.0.detail = Some(detail);
        self
    }

    /// As the error of a request that was sent, and given up.
    pub(crate) fn of_unknown_outcome(mut self) -> Self {
        self.0.unknown = !self.0.operation.method.is_safe();
        self
    }

    /// As the error of what may have been done before.
    pub(crate) fn of_doubt(mut self) -> Self {
        self.0.unknown = true;
        self
    }

    /// Whether the request, or that of an attempt before, was sent and may change something, and it is not known what it has: no answer
    /// came, or it says success and cannot be read, or it refuses what was sent before and got no answer. The service may have done it or not. The same if it
    /// is not known whether it was sent: its time was over before either a connection or a failure to make one was seen.
    ///
    /// ```
    /// use arazzo_runtime::Error;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Err(step.fail_unknown("the connection broke")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
    /// # let failure = run.step("adopt", call).await.err().unwrap();
    /// // A POST was sent, and the connection broke before an answer.
    /// let error: &Error = failure.error();
    /// assert!(error.is_outcome_unknown());
    /// # Ok(()) }
    /// ```
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.unknown
    }

    /// The same as another kind of failure.
    pub(crate) fn of_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// What kind of failure it is.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Method, NoContent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let error = http.call::<NoContent>("getPet", Method::GET, "/pets/{id}").path("id", "").send().await.unwrap_err();
    /// match error.kind() {
    ///     ErrorKind::RefusedValue { name, .. } => assert_eq!(name, "id"),
    ///     other => panic!("{other}"),
    /// }
    /// # Ok(()) }
    /// ```
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation's id; empty where there is no operation.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Method, NoContent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let error = http.call::<NoContent>("getPet", Method::GET, "/pets/{id}").path("id", "").send().await.unwrap_err();
    /// assert_eq!(error.operation_id(), "getPet");
    /// # Ok(()) }
    /// ```
    pub fn operation_id(&self) -> &'static str {
        self.0.operation.id
    }

    /// The answer, if there was one: its status, headers, and its body, of which it exposes at most 64 KiB. Of one that broke off,
    /// or was not whole in time, what had come.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, json};
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
    /// # let url = service("HTTP/1.1 409 Conflict\r\nconnection: close\r\n\r\n{\"code\":\"sold\"}").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// // The service answers 409 with `{"code":"sold"}`.
    /// let error = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner").send().await.unwrap_err();
    /// assert_eq!(error.response().and_then(|response| response.at("/code")), Some(&json!("sold")));
    /// # Ok(()) }
    /// ```
    pub fn response(&self) -> Option<&Response> {
        self.0.response.as_ref()
    }

    /// The status of the answer, if there was one.
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
    /// # let url = service("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// // The service answers 404.
    /// let error = http.call::<NoContent>("getPet", Method::GET, "/pets/7").send().await.unwrap_err();
    /// assert_eq!(error.status(), Some(404));
    /// # Ok(()) }
    /// ```
    pub fn status(&self) -> Option<u16> {
        self.response().map(Response::status)
    }

    /// The kind as a text; an answer may have begun.
    pub(crate) fn what(&self) -> String {
        match (&self.0.kind, &self.0.response) {
            (ErrorKind::Transport, Some(_)) => "the answer broke off".to_owned(),
            (ErrorKind::Timeout, Some(_)) => "the answer was not whole in time".to_owned(),
            (kind, _) => kind.to_string(),
        }
    }

    /// Kind, detail and causes: the text without the operation and the answer.
    fn reason(&self) -> String {
        let Inner { detail, source, .. } = &*self.0;
        let mut text = self.what();
        if let Some(detail) = detail {
            text.push_str(&format!(": {detail}"));
        }
        let mut cause = source.as_ref().map(|source| &**source as &dyn StdError);
        while let Some(error) = cause {
            text.push_str(&format!(": {error}"));
            cause = error.source();
        }
        text
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, detail, response, source, unknown } = &*self.0;
        match (operation.id, operation.path) {
            ("", _) => {}
            (id, "") => write!(f, "{id} ({}): ", operation.method)?,
            (id, path) => write!(f, "{id} ({} {path}): ", operation.method)?,
        }
        f.write_str(&self.what())?;
        if let Some(detail) = detail {
            write!(f, ": {detail}")?;
        }
        match (response, kind) {
            // What there is of its body is not what was sent.
            (
                Some(response),
                ErrorKind::TooLarge { .. }
                | ErrorKind::HeadersTooLarge { .. }
                | ErrorKind::Transport
                | ErrorKind::Timeout
                | ErrorKind::Deadline,
            ) => write!(f, "; answered {}", response.0.status)?,
            (Some(response), _) => write!(f, "; answered {response}")?,
            (None, _) => {}
        }
        let mut cause = source.as_ref().map(|source| &**source as &dyn StdError);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        match response {
            Some(response) if *unknown && (response.is_success() || kind.is_of_accepted()) => {
                f.write_str("; it was accepted, and the service may do it twice if it is repeated")
            }
            // It is not of a request.
            _ if *unknown && operation.id.is_empty() => {
                f.write_str("; what was sent before, the service may have done")
            }
            // Time may be over before there is a connection, or nobody tells whether there was one.
            None if *unknown
                && (matches!(kind, ErrorKind::Timeout | ErrorKind::Deadline)
                    || !host::TELLS_CONNECTIONS) =>
            {
                f.write_str("; it may have been sent, and the service may have done it")
            }
            _ if *unknown => f.write_str("; it was sent, and the service may have done it"),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation.id)
            .field("detail", &self.0.detail)
            .field("response", &self.0.response)
            .field("source", &self.0.source)
            .finish()
    }
}

/// The causes are part of the text, so that no caller has to walk them.
impl StdError for Error {}
