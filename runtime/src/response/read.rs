//! The body of an answer: as it came, a part of it, or decoded.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Response;
use crate::{
    Body, Error, ErrorKind,
    decode::{self, DEPTH},
    problem,
};

impl Response {
    /// The body as it came.
    pub fn body(&self) -> &Body {
        &self.0.body
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
