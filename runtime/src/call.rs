//! One request of an operation.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use serde::de::DeserializeOwned;

use crate::{
    Body, Bytes, Error, ErrorKind, Http, NoContent, Parameter, Reply, Response, Scheme, Text,
    decode::Mismatch, error::Operation, exchange::Exchange, mask::Mask, path, payload::Payload,
    server, trace::RequestSpan,
};

mod authorize;
mod content;
mod headers;
pub(crate) mod retry;

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
    pub(crate) http: Http,
    operation: Operation,
    /// The server of the operation, where that is not the client's.
    server: Option<Result<String, Error>>,
    path: String,
    /// The parts between `&`.
    query: Vec<String>,
    headers: HeaderMap,
    /// The parts of the header `Cookie`.
    cookies: Vec<String>,
    pub(crate) body: Option<Payload>,
    /// The alternatives of credentials.
    security: &'static [&'static [Scheme]],
    /// The schemes of the chosen alternative whose tokens are fetched when the call is sent.
    tokens: Vec<Scheme>,
    /// What must not be shown of the request and its answer.
    pub(crate) mask: Mask,
    wrong: Option<ErrorKind>,
    /// How long this request may take, if not as long as the client's others.
    timeout: Option<Duration>,
    /// How often the same was sent before.
    resent: u32,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(http: Http, operation: Operation) -> Self {
        // Some descriptions write a query into their paths.
        let (path, query) = operation.path.split_once('?').unwrap_or((operation.path, ""));
        let query = query.split('&').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        Self {
            path: path.to_owned(),
            mask: Mask::new(http.0.secret_names),
            http,
            operation,
            server: None,
            query,
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            security: &[],
            tokens: Vec::new(),
            body: None,
            wrong: None,
            timeout: None,
            resent: 0,
            answer: PhantomData,
        }
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
        let http = &self.http.0;
        if !http.has_base_url {
            let url = server::fill(url, http.variables, &http.values);
            self.server = Some(url.and_then(|url| server::base_url(&url, http.plain_http)));
        }
        self
    }

    /// Puts a value where the path says `{name}`, percent-encoded.
    ///
    /// An empty value, `.` and `..` are refused when the call is sent: they would reach another endpoint.
    pub fn path(mut self, name: &str, value: impl Parameter) -> Self {
        let text = self.take_text(&value);
        self.fill(name, &path::encode(&text));
        self
    }

    /// Adds `name=value` to the query, percent-encoded; nothing for `None`.
    pub fn query(mut self, name: &str, value: Option<impl Parameter>) -> Self {
        if let Some(value) = value {
            let text = self.take_text(&value);
            self.query.push(format!("{}={}", path::encode(name), path::encode(&text)));
        }
        self
    }

    /// Adds a header; nothing for `None`. A value with a line break is refused when the call is sent.
    pub fn header(mut self, name: &'static str, value: Option<impl Parameter>) -> Self {
        if let Some(value) = value {
            let text = self.take_text(&value);
            self.set_header(name, &text, value.is_secret());
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
        self.security = alternatives;
        self
    }

    /// Puts a text that is percent-encoded where the path, or the query in it, says `{name}`.
    fn fill(&mut self, name: &str, text: &str) {
        if let Err(kind) = path::fill(&mut self.path, name, text) {
            self.wrong.get_or_insert(kind);
        }
        if self.query.is_empty() {
            return;
        }
        let place = format!("{{{name}}}");
        self.query.iter_mut().for_each(|part| *part = part.replace(&place, text));
    }

    fn set_header(&mut self, name: &str, text: &str, is_secret: bool) {
        match (HeaderName::try_from(name), HeaderValue::from_str(text)) {
            (Ok(name), Ok(mut header)) => {
                header.set_sensitive(is_secret);
                self.headers.insert(name, header);
            }
            _ => self.refuse(name, "it cannot stand in a header"),
        }
    }

    fn refuse(&mut self, name: &str, reason: &'static str) {
        self.wrong.get_or_insert(ErrorKind::RefusedValue { name: name.to_owned(), reason });
    }

    /// Sets how long one sending of this request may take, answer included, instead of the client's timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sends the request; any answer is an `Ok`.
    ///
    /// A request that got no answer is sent again where that is safe: see [`HttpBuilder::connection_retries`](crate::HttpBuilder::connection_retries).
    ///
    /// ```no_run
    /// use arazzo_runtime::{HttpBuilder, Method, NoContent};
    ///
    /// # async fn exists(http: arazzo_runtime::Http) -> Result<bool, arazzo_runtime::Error> {
    /// let response = http.call::<NoContent>("getPet", Method::GET, "/pets/{id}").path("id", 7).response().await?;
    /// Ok(response.status() != 404)
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Before anything is sent [`ErrorKind::RefusedValue`], [`ErrorKind::MissingCredential`] and [`ErrorKind::Token`], and
    /// [`ErrorKind::Configuration`] for a server of the operation's own that cannot be used; then [`ErrorKind::Transport`],
    /// [`ErrorKind::Timeout`], [`ErrorKind::HeadersTooLarge`] and [`ErrorKind::TooLarge`].
    pub async fn response(mut self) -> Result<Response, Error> {
        self.authorize();
        if let Some(kind) = self.wrong.take() {
            return Err(Error::new(kind, &self.operation));
        }
        let server = self.server.take().transpose()?;
        let base_url = server.unwrap_or_else(|| self.http.0.base_url.clone());
        let tokens = self.add_tokens().await?;
        let response = self.send_once(&base_url, self.resent, tokens.is_empty()).await?;
        if response.status() != 401 || tokens.is_empty() {
            return Ok(response);
        }
        // A token may have been taken back before its time: once more with a new one.
        self.renew_tokens(tokens).await?;
        self.send_once(&base_url, self.resent + 1, true).await
    }

    /// Sends it once; the `last` time it needs to keep nothing.
    async fn send_once(
        &mut self,
        base_url: &str,
        resent: u32,
        last: bool,
    ) -> Result<Response, Error> {
        let mut url = [base_url, &self.path].concat();
        for (index, part) in self.query.iter().enumerate() {
            url.extend([if index == 0 { "?" } else { "&" }, part]);
        }
        let span = RequestSpan::begin(&self.operation, &url, resent);
        let result = span.around(self.exchange(url, last)).await;
        span.end(&result);
        result
    }

    async fn exchange(&mut self, url: String, last: bool) -> Result<Response, Error> {
        let headers = self.all_headers(last)?;
        let mut exchange = Exchange::begin(self, &url, &headers);
        let result = self.read(url, &headers, &mut exchange).await;
        exchange.end(&result);
        result
    }

    /// Sends the request, and reads the answer up to the limit.
    async fn read(
        &self,
        url: String,
        headers: &HeaderMap,
        exchange: &mut Exchange,
    ) -> Result<Response, Error> {
        let mut answer = self.answered(&url, headers).await?;
        exchange.answered(answer.version());
        let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
        let too_many = headers::check(&headers, self.http.0.header_limit).err();
        let limit = self.http.0.body_limit;
        let sending = |error| Error::sending(error, &self.operation);
        let (body, too_large) = match too_many {
            Some(_) => (bytes::Bytes::new(), false),
            None => pieces(answer, limit).await.map_err(sending)?,
        };
        let response = Response {
            status,
            headers,
            body: Body::new(body, self.mask.clone()),
            operation: self.operation.clone(),
            url,
            parsed: Arc::default(),
        };
        match too_many.or(too_large.then_some(ErrorKind::TooLarge { limit })) {
            Some(kind) => Err(Error::answered(kind, response)),
            None => Ok(response),
        }
    }

    /// The headers with the cookies, and the trace context of this moment.
    fn all_headers(&mut self, last: bool) -> Result<HeaderMap, Error> {
        let mut headers = match last {
            true => std::mem::take(&mut self.headers),
            false => self.headers.clone(),
        };
        if !self.cookies.is_empty() {
            headers.insert(COOKIE, self.cookie_header()?);
        }
        self.http.0.add_trace_context(&mut headers);
        Ok(headers)
    }

    /// The request for one sending.
    fn request(&self, url: &str, headers: &HeaderMap) -> Result<reqwest::Request, Error> {
        let http = &self.http.0;
        let timeout = self.timeout.unwrap_or(http.timeout);
        let request = http.client.request(self.operation.method.clone(), url).timeout(timeout);
        let mut request =
            request.build().map_err(|error| Error::sending(error, &self.operation))?;
        *request.headers_mut() = headers.clone();
        *request.body_mut() = self.body.as_ref().map(Payload::body);
        Ok(request)
    }

    /// The answer, which has to be 2xx.
    async fn success(self) -> Result<Response, Error> {
        let response = self.response().await?;
        match response.is_success() {
            true => Ok(response),
            false => Err(Error::answered(ErrorKind::Status, response)),
        }
    }

    /// Shares what must not be shown with the run that the call belongs to, and takes what the run knows.
    pub(crate) fn share_mask(&mut self, run: &mut Mask) {
        // First, so that the credentials are known to the mask that is shared.
        run.learn_from(&self.mask);
        self.mask = run.clone();
        self.authorize();
        run.clone_from(&self.mask);
    }

    /// The same was sent so often before.
    pub(crate) fn resent(&mut self, times: u32) {
        self.resent = times;
    }

    pub(crate) fn operation(&self) -> &Operation {
        &self.operation
    }

    fn take_text(&mut self, value: &impl Parameter) -> String {
        let text = value.text();
        if value.is_secret() {
            self.learn(&text);
        }
        text
    }

    /// What must not be shown, also percent-encoded.
    fn learn(&mut self, secret: &str) {
        self.mask.learn(secret.into());
        self.mask.learn(path::encode(secret).into());
    }
}

impl<T: DeserializeOwned> Call<T> {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx,
    /// [`ErrorKind::NoBody`] and [`ErrorKind::Decode`].
    pub async fn send(self) -> Result<Reply<T>, Error> {
        let response = self.success().await?;
        let body = response.clone().json()?;
        Ok(Reply { body, response })
    }
}

impl Call<Text> {
    /// Sends the request of an operation whose successful answer is text.
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx, and [`ErrorKind::Decode`] if the
    /// body is not UTF-8.
    pub async fn send(self) -> Result<Reply<String>, Error> {
        let response = self.success().await?;
        let text =
            std::str::from_utf8(response.bytes()).map(|_| response.text().unwrap_or_default());
        match text.map(str::to_owned) {
            Ok(body) => Ok(Reply { body, response }),
            Err(error) => {
                let mismatch = Mismatch { path: ".".to_owned(), message: error.to_string() };
                Err(Error::mismatch(mismatch, response))
            }
        }
    }
}

impl Call<Bytes> {
    /// Sends the request of an operation whose successful answer is neither JSON nor text.
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn send(self) -> Result<Reply<Vec<u8>>, Error> {
        let response = self.success().await?;
        Ok(Reply { body: response.bytes().to_vec(), response })
    }
}

impl Call<NoContent> {
    /// Sends the request of an operation whose successful answer has no described body.
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn send(self) -> Result<Reply<NoContent>, Error> {
        self.success().await.map(|response| Reply { body: NoContent, response })
    }
}

/// The body as far as it is not larger than the limit, and whether it is. Most come in one piece, which need not be copied.
async fn pieces(
    mut answer: reqwest::Response,
    limit: usize,
) -> Result<(bytes::Bytes, bool), reqwest::Error> {
    let (mut first, mut bytes) = (bytes::Bytes::new(), Vec::new());
    while let Some(chunk) = answer.chunk().await? {
        if first.len() + bytes.len() + chunk.len() > limit {
            return Ok((if bytes.is_empty() { first } else { bytes.into() }, true));
        }
        if first.is_empty() && bytes.is_empty() {
            first = chunk;
        } else {
            bytes.extend_from_slice(&std::mem::take(&mut first));
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok((if bytes.is_empty() { first } else { bytes.into() }, false))
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, path } = &self.operation;
        write!(f, "Call({id}: {method} {path})")
    }
}
