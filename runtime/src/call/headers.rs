//! How many headers an answer may have, and how large they may be.

use reqwest::header::HeaderMap;

use crate::ErrorKind;

/// How many headers an answer may have. It is hyper's limit for HTTP/1, which cannot be changed through reqwest.
pub(super) const COUNT: usize = 100;

/// Judges the headers of an answer, of whatever version of HTTP.
///
/// # Errors
///
/// There are more, or their names and values have more bytes.
pub(super) fn check(headers: &HeaderMap, limit: usize) -> Result<(), ErrorKind> {
    let mut bytes = 0;
    for (name, value) in headers {
        bytes += name.as_str().len() + value.len();
    }
    match headers.len() > COUNT || bytes > limit {
        true => Err(ErrorKind::HeadersTooLarge { count: COUNT, limit }),
        false => Ok(()),
    }
}
