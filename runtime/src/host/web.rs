//! JavaScript, in a browser or beside one: reqwest by `fetch`, and `setTimeout`.
//!
//! What belongs to JavaScript stays on its thread. Futures have to be `Send` all the same: what is kept of it here panics when it is polled or
//! dropped on another thread.

mod time;

use std::{future::poll_fn, pin::Pin, task::Context};

use bytes::Bytes;
use futures_util::Stream;
use reqwest::{Body, Client, Request, StatusCode, header::HeaderMap};
use send_wrapper::SendWrapper;

use crate::{Error, http::Configure, payload::Piece};

pub(crate) use time::{elapsed, now, sleep};

/// Why no client is built.
const UNSAFE: &str = "in WebAssembly `fetch` follows redirects to any origin, with headers and body: if the services can be \
                      trusted with that, give the builder a `reqwest::Client::new()`";

/// Why a body cannot be sent.
const NO_BYTES: &str = "a stream gives something else than bytes";
const OTHER_LENGTH: &str = "it is not as long as was said";

/// Whether an error tells that there was no connection.
pub(crate) const TELLS_CONNECTIONS: bool = false;

/// Refuses, since redirects cannot be kept on their origin here.
///
/// # Errors
///
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), always.
pub(crate) fn build(
    _: Option<Configure>,
    _: bool,
    _: std::time::Duration,
) -> Result<Client, Error> {
    Err(Error::configuration(UNSAFE.to_owned()))
}

/// An answer whose status and headers have come, and whose body comes piece by piece.
pub(crate) struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: SendWrapper<Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>>>>>,
}

impl Response {
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// The next piece of the body.
    pub(crate) async fn chunk(&mut self) -> reqwest::Result<Option<Bytes>> {
        let next = |context: &mut Context<'_>| self.body.as_mut().poll_next(context);
        poll_fn(next).await.transpose()
    }
}

/// The version of HTTP of an answer: `fetch` does not tell.
#[cfg(feature = "har")]
pub(crate) fn version(_: &Response) -> Option<reqwest::Version> {
    None
}

/// Sends a request once. A body that comes is not waited for.
pub(crate) fn send(
    client: &Client,
    request: Request,
) -> impl Future<Output = reqwest::Result<Response>> + Send + use<> {
    let sending = client.execute(request);
    SendWrapper::new(async move {
        let mut answer = sending.await?;
        let status = answer.status();
        let headers = std::mem::take(answer.headers_mut());
        let body = SendWrapper::new(Box::pin(answer.bytes_stream()) as Pin<Box<_>>);
        Ok(Response { status, headers, body })
    })
}

/// A request that is being sent. Redirects are followed by what runs `fetch`, and not seen.
pub(crate) struct Watched<'a, F> {
    future: Pin<&'a mut F>,
    pub(crate) followed: bool,
}

impl<'a, F> Watched<'a, F> {
    pub(crate) fn new(future: Pin<&'a mut F>, _: bool) -> Self {
        Self { future, followed: false }
    }
}

impl<F: Future> Future for Watched<'_, F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> std::task::Poll<F::Output> {
        self.future.as_mut().poll(context)
    }
}

/// Pieces as one body, which has to be whole before it is sent.
///
/// # Errors
///
/// Why it cannot be.
pub(crate) fn body(pieces: &[Piece], _: Option<u64>) -> Result<Body, &'static str> {
    let mut whole = Vec::new();
    for piece in pieces {
        let body = piece.open();
        let bytes = body.as_bytes().ok_or(NO_BYTES)?;
        if piece.length().is_some_and(|length| length != bytes.len() as u64) {
            return Err(OTHER_LENGTH);
        }
        whole.extend_from_slice(bytes);
    }
    Ok(whole.into())
}

/// Whether there was no connection to send on, which is not told.
pub(crate) fn has_no_connection(_: &reqwest::Error) -> bool {
    false
}

/// Whether the client has no TLS, which is not told.
pub(crate) fn lacks_tls(_: &reqwest::Error) -> bool {
    false
}

/// Whether the connection ended, which is not told.
pub(crate) fn is_broken(_: &reqwest::Error) -> bool {
    false
}

/// Whether the head of the answer was too large, which is not told.
pub(crate) fn is_too_large(_: &reqwest::Error) -> bool {
    false
}
