//! Headers that say where a request goes and where it ends: they are the connection's, and a value cannot make them say anything else.

use reqwest::{
    Url,
    header::{
        CONNECTION, CONTENT_LENGTH, HOST, HeaderName, HeaderValue, TE, TRAILER, TRANSFER_ENCODING,
        UPGRADE,
    },
};

use super::Request;
use crate::{Error, ErrorKind, payload::Payload};

/// Why no value is taken for a header of the connection (RFC 9110, 7.6.1; RFC 9112, 6.1).
const OF_CONNECTION: &str = "it is a header of the connection";
const OTHER_HOST: &str = "it is not the host of the URL";
const OTHER_LENGTH: &str = "it is not the length of the body";

/// Why a header of this name is refused, whatever its value is.
pub(super) fn refused(name: &HeaderName) -> Option<&'static str> {
    let is_of_connection = [CONNECTION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE].contains(name)
        || matches!(name.as_str(), "keep-alive" | "proxy-connection");
    is_of_connection.then_some(OF_CONNECTION)
}

impl Request {
    /// Requires what a header says of the request to be so.
    pub(super) fn fits(
        &self,
        name: &HeaderName,
        value: &HeaderValue,
        url: &Url,
    ) -> Result<(), Error> {
        let reason = if *name == CONTENT_LENGTH && !self.is_length(value) {
            OTHER_LENGTH
        } else if *name == HOST && !is_host(value, url) {
            OTHER_HOST
        } else {
            return Ok(());
        };
        let kind = ErrorKind::RefusedValue { name: name.as_str().to_owned(), reason };
        Err(Error::new(kind, &self.operation))
    }

    /// Whether it is the length of the body; that of a stream may be known to the caller alone.
    fn is_length(&self, value: &HeaderValue) -> bool {
        let length = self.body.as_ref().map_or(Some(0), Payload::length);
        let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
        let said = value.to_str().ok().filter(digits).and_then(|text| text.parse().ok());
        said.is_some() && length.is_none_or(|length| said == Some(length))
    }
}

/// Whether it is the host of the URL, with its port unless that is the scheme's.
fn is_host(value: &HeaderValue, url: &Url) -> bool {
    let (Ok(said), Some(host)) = (value.to_str(), url.host_str()) else { return false };
    let port = url.port_or_known_default().map(|port| format!("{host}:{port}"));
    port.is_some_and(|whole| said.eq_ignore_ascii_case(&whole))
        || url.port().is_none() && said.eq_ignore_ascii_case(host)
}
