//! One request of an operation.

use std::{fmt, future::Future, marker::PhantomData, sync::Arc, time::Duration};

use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use serde::de::DeserializeOwned;

use crate::{
    Body, Bytes, Error, ErrorKind, Http, NoContent, Parameter, Reply, Response, Scheme, Text,
    decode::Mismatch, error::Operation, mask::Mask, path, payload::Payload, server,
};

mod authorize;
mod content;

/// One request of an operation whose successful answer is a `T`.
///
/// Printed clients make it; an application sends it with [`send`](Call::send). What is wrong with a
/// value is kept until then, so that a call can be written as one expression.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    http: Http,
    operation: Operation,
    /// The server of the operation, where that is not the client's.
    server: Option<Result<String, Error>>,
    path: String,
    /// The parts between `&`.
    query: Vec<String>,
    headers: HeaderMap,
    /// The parts of the header `Cookie`.
    cookies: Vec<String>,
    body: Option<Payload>,
    /// The alternatives of credentials.
    security: &'static [&'static [Scheme]],
    /// The schemes of the chosen alternative whose tokens are fetched when the call is sent.
    tokens: Vec<Scheme>,
    /// What must not be shown of the request and its answer.
    mask: Mask,
    wrong: Option<ErrorKind>,
    /// How long this request may take, if not as long as the client's others.
    timeout: Option<Duration>,
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
            answer: PhantomData,
        }
    }

    /// Uses a server of the operation's own, unless the caller has set a base URL.
    pub fn server(mut self, url: &str) -> Self {
        let http = &self.http.0;
        if !http.has_base_url {
            let url = server::fill(url, http.variables, &http.values);
            self.server = Some(url.and_then(|url| server::base_url(&url)));
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

    /// Sets how long this request may take, answer included, instead of the client's timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sends the request; any answer is an `Ok`.
    ///
    /// # Errors
    ///
    /// Before anything is sent [`ErrorKind::RefusedValue`], [`ErrorKind::MissingCredential`] and [`ErrorKind::Token`];
    /// then [`ErrorKind::Transport`], [`ErrorKind::Timeout`] and [`ErrorKind::TooLarge`].
    pub async fn response(mut self) -> Result<Response, Error> {
        self.authorize();
        if let Some(kind) = self.wrong.take() {
            return Err(Error::new(kind, &self.operation));
        }
        let server = self.server.take().transpose()?;
        let base_url = server.unwrap_or_else(|| self.http.0.base_url.clone());
        let tokens = self.add_tokens().await?;
        let response = self.send_once(&base_url, tokens.is_empty()).await?;
        if response.status() != 401 || tokens.is_empty() {
            return Ok(response);
        }
        // A token may have been taken back before its time: once more with a new one.
        self.renew_tokens(tokens).await?;
        self.send_once(&base_url, true).await
    }

    /// Sends it once; the `last` time it needs to keep nothing.
    async fn send_once(&mut self, base_url: &str, last: bool) -> Result<Response, Error> {
        let http = &self.http.0;
        let mut url = [base_url, &self.path].concat();
        for (index, part) in self.query.iter().enumerate() {
            url.extend([if index == 0 { "?" } else { "&" }, part]);
        }
        let timeout = self.timeout.unwrap_or(http.timeout);
        let request = http.client.request(self.operation.method.clone(), &url).timeout(timeout);
        let mut request =
            request.build().map_err(|error| Error::sending(error, &self.operation))?;
        let cookie = match self.cookies.is_empty() {
            true => None,
            false => Some(self.cookie_header()?),
        };
        *request.headers_mut() = match last {
            true => std::mem::take(&mut self.headers),
            false => self.headers.clone(),
        };
        if let Some(cookie) = cookie {
            request.headers_mut().insert(COOKIE, cookie);
        }
        *request.body_mut() = self.body.as_ref().map(Payload::body);
        let sending = http.client.execute(request);
        answer(sending, url, http.body_limit, self.operation.clone(), self.mask.clone()).await
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

/// Sends, and reads the answer up to the limit.
async fn answer(
    request: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
    url: String,
    limit: usize,
    operation: Operation,
    mask: Mask,
) -> Result<Response, Error> {
    let sending = |error| Error::sending(error, &operation);
    let mut answer = request.await.map_err(sending)?;
    // Most answers come in one piece, which need not be copied.
    let mut first = bytes::Bytes::new();
    let mut bytes = Vec::new();
    let mut too_large = false;
    while let Some(chunk) = answer.chunk().await.map_err(sending)? {
        too_large = first.len() + bytes.len() + chunk.len() > limit;
        if too_large {
            break;
        }
        if first.is_empty() && bytes.is_empty() {
            first = chunk;
        } else {
            bytes.extend_from_slice(&std::mem::take(&mut first));
            bytes.extend_from_slice(&chunk);
        }
    }
    let response = Response {
        status: answer.status(),
        headers: std::mem::take(answer.headers_mut()),
        body: Body::new(if bytes.is_empty() { first } else { bytes.into() }, mask),
        operation,
        url,
        parsed: Arc::default(),
    };
    match too_large {
        true => Err(Error::answered(ErrorKind::TooLarge { limit }, response)),
        false => Ok(response),
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, path } = &self.operation;
        write!(f, "Call({id}: {method} {path})")
    }
}
