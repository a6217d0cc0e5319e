//! The answer to a request.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use reqwest::{
    StatusCode,
    header::{HeaderMap, HeaderName, HeaderValue},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Body, Error, ErrorKind,
    decode::{self, DEPTH},
    error::Operation,
    hide,
    mask::{Mask, is_secret_name},
    problem,
    secret::MASK,
};

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
    pub fn status(&self) -> u16 {
        self.0.status.as_u16()
    }

    /// Whether the status is 2xx.
    pub fn is_success(&self) -> bool {
        self.0.status.is_success()
    }

    /// The first value of a header, described or not, if it is text. The name's case does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.headers.get(name)?.as_bytes()).ok()
    }

    /// The first value of a header that is an integer.
    pub fn header_integer(&self, name: &str) -> Option<i64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header that is a number.
    pub fn header_number(&self, name: &str) -> Option<f64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header that is `true` or `false`.
    pub fn header_boolean(&self, name: &str) -> Option<bool> {
        self.header(name)?.trim().parse().ok()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Body {
        &self.0.body
    }

    /// The URL of the request as it was sent, query included. It may hold secrets.
    pub fn url(&self) -> &str {
        &self.0.url
    }

    /// The whole body as it came, also in an error. It may hold secrets.
    pub fn bytes(&self) -> &[u8] {
        self.0.body.all()
    }

    /// The whole body as text, without a byte order mark; `None` if it is empty or not UTF-8.
    pub fn text(&self) -> Option<&str> {
        if self.0.body.is_empty() {
            return None;
        }
        std::str::from_utf8(self.0.body.whole()).ok()
    }

    /// A part of the body by its JSON Pointer ([RFC 6901]); the empty one is the whole.
    ///
    /// The body is read as JSON whatever its content type says. One that is no JSON has a whole
    /// only: its text. An empty body has nothing.
    ///
    /// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        let whole = self.0.parsed.get_or_init(|| self.value().into());
        let found = whole.as_ref().as_ref().and_then(|whole| whole.pointer(pointer));
        if found.is_none() {
            problem::miss();
        }
        found
    }

    /// Why what is looked for in the body is not there, if that is no word of the service: it says success, and has no body, or one that is
    /// no JSON.
    pub(crate) fn unread(&self) -> Option<String> {
        if !self.is_success() {
            return None;
        }
        match self.0.body.text() {
            b"" => Some("the answer has no body".to_owned()),
            text => {
                decode::json::<Value>(text).err().map(|mismatch| match mismatch.is_too_deep() {
                    true => ErrorKind::TooDeep { limit: DEPTH }.to_string(),
                    false => format!("the body is no JSON: {}", mismatch.message),
                })
            }
        }
    }

    /// What the body is packed in (RFC 9110, 8.4), if it still is.
    fn encoding(&self) -> Option<&str> {
        let name = self.header("content-encoding")?.trim();
        (!name.is_empty() && !name.eq_ignore_ascii_case("identity")).then_some(name)
    }

    fn value(&self) -> Option<Value> {
        if self.0.body.is_empty() {
            return None;
        }
        let json = serde_json::from_slice(self.0.body.text()).ok();
        json.or_else(|| self.text().map(|text| Value::String(text.to_owned())))
    }

    /// Decodes the body, whatever its content type says.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoBody`] without a body, [`ErrorKind::Decode`] with the path of what does not fit.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.read()
    }

    /// Decodes the body; without one, or with `null`, every property is absent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] with the path of what does not fit.
    pub fn json_or_default<T: DeserializeOwned + Default>(self) -> Result<T, Error> {
        self.read_or_default()
    }

    /// Decodes the body of an answer that is still needed; only a failure takes a copy of it.
    #[inline]
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        match self.0.body.text() {
            b"" => Err(Error::answered(ErrorKind::NoBody, self.clone())),
            text => self.decode(text),
        }
    }

    fn decode<T: DeserializeOwned>(&self, text: &[u8]) -> Result<T, Error> {
        decode::json(text).map_err(|mismatch| Error::mismatch(mismatch, self.clone()))
    }

    /// Decodes a part of the body; `None` if it is not there, or `null`.
    pub(crate) fn read_at<T: DeserializeOwned>(&self, pointer: &str) -> Result<Option<T>, Error> {
        let read = match self.at(pointer).filter(|value| !value.is_null()) {
            Some(value) => {
                decode::value(value).map(Some).map_err(|mismatch| mismatch.below(pointer))
            }
            None if self.0.body.is_empty() => Ok(None),
            // What has been parsed as something else than a text is JSON.
            None if self.at("").is_some_and(|whole| !whole.is_string()) => Ok(None),
            // Of what is no JSON as a whole, nothing is known.
            None => decode::json::<Value>(self.0.body.text()).map(|_| None),
        };
        read.map_err(|mismatch| Error::mismatch(mismatch, self.clone()))
    }

    /// Without a body, or with `null`, the default.
    #[inline]
    pub(crate) fn read_or_default<T: DeserializeOwned + Default>(&self) -> Result<T, Error> {
        match self.0.body.text() {
            b"" | b"null" => Ok(T::default()),
            text => self.decode(text),
        }
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

/// The body of an answer that has none, as far as its description says.
///
/// ```no_run
/// use arazzo_runtime::{Method, NoContent};
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let reply = http.call::<NoContent>("deletePet", Method::DELETE, "/pets/{id}").path("id", 7).send().await?;
/// assert_eq!(reply.status(), 204);
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoContent;

/// The body of an answer that is text: plain text, XML, CSV. Its [`Call`](crate::Call) gives a `String`.
///
/// ```no_run
/// use arazzo_runtime::{Method, Text};
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let csv: String = http.call::<Text>("exportPets", Method::GET, "/pets.csv").send().await?.into_body();
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text;

/// The body of an answer that is neither JSON nor text, such as a picture. Its [`Call`](crate::Call) gives a `Vec<u8>`.
///
/// ```no_run
/// use arazzo_runtime::{Bytes, Method};
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let photo: Vec<u8> = http.call::<Bytes>("getPhoto", Method::GET, "/photos/7").send().await?.into_body();
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes;

/// The answer to an operation that was called by itself: a decoded body, and what came with it.
///
/// It derefs to the body. `Debug` shows it as that of the [response](Self::response): the JSON that came, without what must not be shown.
///
/// ```no_run
/// use arazzo_runtime::{Method, Reply};
///
/// #[derive(serde::Deserialize)]
/// struct Pet {
///     name: String,
/// }
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let pet: Reply<Pet> = http.call::<Pet>("getPet", Method::GET, "/pets/{id}").path("id", 7).send().await?;
/// println!("{}: {:?}", pet.name, pet.header("etag"));
/// let pet: Pet = pet.into_body();
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Reply<T> {
    /// The decoded body.
    pub body: T,
    pub(crate) response: Response,
}

impl<T> Reply<T> {
    /// The HTTP status, which is 2xx.
    pub fn status(&self) -> u16 {
        self.response.status()
    }

    /// The first value of a header, described or not.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.header(name)
    }

    /// The answer as it came.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// The decoded body alone.
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T> std::ops::Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status())
            .field("body", self.response.body())
            .finish()
    }
}

#[cfg(test)]
mod tests;
