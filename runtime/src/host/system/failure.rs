//! What the errors of reqwest tell of a connection.

use std::{error::Error as StdError, io};

/// Whether there was no connection to send on.
pub(crate) fn has_no_connection(error: &reqwest::Error) -> bool {
    error.is_connect()
}

/// Whether the client has no TLS, where the URL needs it: what makes plain connections says so.
pub(crate) fn lacks_tls(error: &reqwest::Error) -> bool {
    if error.url().is_none_or(|url| url.scheme() != "https") {
        return false;
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.to_string().contains("scheme is not http") {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Whether the connection ended. An answer that is no HTTP, and a body that cannot be read, are something else.
pub(crate) fn is_broken(error: &reqwest::Error) -> bool {
    use io::ErrorKind as Kind;
    if let Some(error) = cause::<hyper::Error>(error) {
        if error.is_user() || error.is_parse() {
            return false;
        }
        if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
            return true;
        }
    }
    cause::<io::Error>(error).is_some_and(|error| {
        matches!(
            error.kind(),
            Kind::ConnectionReset
                | Kind::ConnectionAborted
                | Kind::BrokenPipe
                | Kind::NotConnected
                | Kind::UnexpectedEof
        )
    })
}

/// Whether the head of the answer was more than hyper reads. It tells so by a method in servers only.
pub(crate) fn is_too_large(error: &reqwest::Error) -> bool {
    cause::<hyper::Error>(error)
        .is_some_and(|error| error.is_parse() && error.to_string().contains("head is too large"))
}

/// The first of the causes that is of this type.
fn cause<E: StdError + 'static>(error: &reqwest::Error) -> Option<&E> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        cause = error.source();
    }
    None
}
