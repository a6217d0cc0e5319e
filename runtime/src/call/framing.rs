//! Headers that say where a request ends and how it travels: they are the connection's, and a value cannot make them say anything else.

use reqwest::header::{
    CONNECTION, CONTENT_LENGTH, HeaderName, HeaderValue, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};

use super::Request;
use crate::{ErrorKind, payload::Payload};

/// Why no value is taken for a header of the connection (RFC 9110, 7.6.1; RFC 9112, 6.1).
const OF_CONNECTION: &str = "it is a header of the connection";
const OTHER_LENGTH: &str = "it is not the length of the body";

/// Why a header of this name is refused, whatever its value is.
pub(super) fn refused(name: &HeaderName) -> Option<&'static str> {
    let is_of_connection = [CONNECTION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE].contains(name)
        || matches!(name.as_str(), "keep-alive" | "proxy-connection");
    is_of_connection.then_some(OF_CONNECTION)
}

impl Request {
    /// Why it cannot be sent, if its headers say that its body has another length.
    pub(super) fn misframed(&self) -> Option<ErrorKind> {
        let (name, value) = self.places.headers.iter().find(|(name, _)| *name == CONTENT_LENGTH)?;
        let length = self.body.as_ref().map_or(Some(0), Payload::length);
        let name = name.as_str().to_owned();
        (!is_length(value, length))
            .then_some(ErrorKind::RefusedValue { name, reason: OTHER_LENGTH })
    }
}

/// Whether a header says this length of a body; that of a stream may be known to the caller alone.
fn is_length(value: &HeaderValue, length: Option<u64>) -> bool {
    let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
    let said = value.to_str().ok().filter(digits).and_then(|text| text.parse().ok());
    said.is_some() && length.is_none_or(|length| said == Some(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths() {
        for (text, length, expected) in [
            ("4", Some(4), true),
            ("04", Some(4), true),
            ("0", Some(0), true),
            ("4", None, true),
            ("3", Some(4), false),
            ("5", Some(0), false),
            ("+4", Some(4), false),
            ("-4", None, false),
            ("4, 4", None, false),
            ("", None, false),
            ("99999999999999999999", None, false),
        ] {
            assert_eq!(is_length(&HeaderValue::from_static(text), length), expected, "{text}");
        }
    }

    #[test]
    fn headers_of_the_connection() {
        let name = |text| HeaderName::from_static(text);
        assert!(
            ["connection", "keep-alive", "te", "transfer-encoding"]
                .map(name)
                .iter()
                .all(|name| refused(name).is_some())
        );
        assert!(
            ["host", "content-length", "expect", "x-te"]
                .map(name)
                .iter()
                .all(|name| refused(name).is_none())
        );
    }
}
