//! One request of an operation.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use reqwest::{
    RequestBuilder,
    header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Body, Error, ErrorKind, Http, NoContent, Parameter, Reply, Response, Scheme, error::Operation,
    mask::Mask, path, secret::exposing,
};

/// One request of an operation whose successful answer is a `T`.
///
/// Printed clients make it; an application sends it with [`send`](Call::send). What is wrong with a
/// value is kept until then, so that a call can be written as one expression.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    http: Http,
    operation: Operation,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
    /// The alternatives of credentials.
    security: &'static [&'static [Scheme]],
    /// What must not be shown of the request and its answer.
    mask: Mask,
    wrong: Option<ErrorKind>,
    /// How long this request may take, if not as long as the client's others.
    timeout: Option<Duration>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(http: Http, operation: Operation) -> Self {
        Self {
            path: operation.path.to_owned(),
            mask: Mask::new(http.0.secret_names),
            http,
            operation,
            query: String::new(),
            headers: HeaderMap::new(),
            security: &[],
            body: None,
            wrong: None,
            timeout: None,
            answer: PhantomData,
        }
    }

    /// Puts a value where the path says `{name}`, percent-encoded.
    ///
    /// An empty value, `.` and `..` are refused when the call is sent: they would reach another endpoint.
    pub fn path(mut self, name: &str, value: impl Parameter) -> Self {
        let text = self.take_text(&value);
        if let Err(kind) = path::fill(&mut self.path, name, &text) {
            self.wrong.get_or_insert(kind);
        }
        self
    }

    /// Adds `name=value` to the query, percent-encoded; nothing for `None`.
    pub fn query(mut self, name: &str, value: Option<impl Parameter>) -> Self {
        if let Some(value) = value {
            let text = self.take_text(&value);
            self.query.push(if self.query.is_empty() { '?' } else { '&' });
            self.query.push_str(&format!("{}={}", path::encode(name), path::encode(&text)));
        }
        self
    }

    /// Adds a header; nothing for `None`. A value with a line break is refused when the call is sent.
    pub fn header(mut self, name: &'static str, value: Option<impl Parameter>) -> Self {
        if let Some(value) = value {
            let text = self.take_text(&value);
            match (HeaderName::try_from(name), HeaderValue::from_str(&text)) {
                (Ok(name), Ok(mut header)) => {
                    header.set_sensitive(value.is_secret());
                    self.headers.insert(name, header);
                }
                _ => {
                    let reason = "it cannot stand in a header";
                    self.wrong
                        .get_or_insert(ErrorKind::RefusedValue { name: name.to_owned(), reason });
                }
            }
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

    /// Sets a JSON body of the given content type.
    pub fn json(mut self, content_type: &'static str, body: &(impl Serialize + ?Sized)) -> Self {
        let (bytes, secrets) = exposing(|| serde_json::to_vec(body));
        secrets.into_iter().for_each(|secret| self.mask.learn(secret));
        match bytes {
            Ok(bytes) => {
                self.body = Some(bytes);
                self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            }
            Err(_) => {
                let reason = "it cannot be written as JSON";
                self.wrong
                    .get_or_insert(ErrorKind::RefusedValue { name: "body".to_owned(), reason });
            }
        }
        self
    }

    /// Sets a JSON body if there is one.
    pub fn json_if(
        self,
        content_type: &'static str,
        body: Option<&(impl Serialize + ?Sized)>,
    ) -> Self {
        match body {
            Some(body) => self.json(content_type, body),
            None => self,
        }
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
    /// Before anything is sent [`ErrorKind::RefusedValue`] and [`ErrorKind::MissingCredential`]; then
    /// [`ErrorKind::Transport`], [`ErrorKind::Timeout`] and [`ErrorKind::TooLarge`].
    pub async fn response(mut self) -> Result<Response, Error> {
        self.authorize();
        let Self { http, operation, path, query, headers, body, mask, wrong, timeout, .. } = self;
        if let Some(kind) = wrong {
            return Err(Error::new(kind, &operation));
        }
        let url = format!("{}{path}{query}", http.0.base_url);
        let mut request = http
            .0
            .client
            .request(operation.method.clone(), &url)
            .headers(headers)
            .timeout(timeout.unwrap_or(http.0.timeout));
        if let Some(body) = body {
            request = request.body(body);
        }
        answer(request, url, http.0.body_limit, operation, mask).await
    }

    /// Adds the credentials of the first alternative whose headers are there or can be.
    fn authorize(&mut self) {
        let credentials = &self.http.0.credentials;
        let has = |scheme: &Scheme| {
            credentials.contains_key(scheme.name) || self.headers.contains_key(scheme.header_name())
        };
        let Some(schemes) = self.security.iter().find(|schemes| schemes.iter().all(has)) else {
            let missing = self.security.iter().flat_map(|schemes| schemes.iter()).find(|s| !has(s));
            if let Some(missing) = missing {
                self.wrong.get_or_insert(ErrorKind::MissingCredential { scheme: missing.name });
            }
            return;
        };
        for scheme in *schemes {
            let name = HeaderName::try_from(scheme.header_name());
            if let (Some(credential), Ok(name)) = (credentials.get(scheme.name), name) {
                // What the step sets itself wins.
                if !self.headers.contains_key(&name) {
                    self.headers.insert(name, credential.header.clone());
                    self.mask.learn(credential.secret.clone());
                }
            }
        }
    }

    /// Shares what must not be shown with the run that the call belongs to, and takes what the run knows.
    pub(crate) fn share_mask(&mut self, run: &mut Mask) {
        self.authorize();
        run.learn_from(&self.mask);
        self.mask = run.clone();
    }

    pub(crate) fn operation(&self) -> &Operation {
        &self.operation
    }

    fn take_text(&mut self, value: &impl Parameter) -> String {
        let text = value.text();
        if value.is_secret() {
            self.mask.learn(text.as_str().into());
        }
        text
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
        let response = self.response().await?;
        if !response.is_success() {
            return Err(Error::answered(ErrorKind::Status, response));
        }
        let body = response.clone().json()?;
        Ok(Reply { body, response })
    }
}

impl Call<NoContent> {
    /// Sends the request of an operation whose successful answer has no described body.
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn send(self) -> Result<Reply<NoContent>, Error> {
        let response = self.response().await?;
        if response.is_success() {
            Ok(Reply { body: NoContent, response })
        } else {
            Err(Error::answered(ErrorKind::Status, response))
        }
    }
}

/// Sends, and reads the answer up to the limit.
async fn answer(
    request: RequestBuilder,
    url: String,
    limit: usize,
    operation: Operation,
    mask: Mask,
) -> Result<Response, Error> {
    let sending = |error| Error::sending(error, &operation);
    let mut answer = request.send().await.map_err(sending)?;
    let mut bytes = Vec::new();
    let mut too_large = false;
    while let (false, Some(chunk)) = (too_large, answer.chunk().await.map_err(sending)?) {
        too_large = bytes.len() + chunk.len() > limit;
        if !too_large {
            bytes.extend_from_slice(&chunk);
        }
    }
    let response = Response {
        status: answer.status(),
        headers: std::mem::take(answer.headers_mut()),
        body: Body::new(bytes, mask),
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
