//! An operating system: reqwest by hyper, and the timer of tokio.

mod chain;
mod client;
mod failure;
mod redirect;
#[cfg(all(test, not(feature = "tls")))]
mod tests;
mod tls;
mod version;

use std::{
    sync::OnceLock,
    time::{Duration, Instant, SystemTime},
};

use reqwest::{Client, Request};

pub(crate) use chain::body;
pub(crate) use client::build;
pub(crate) use failure::{has_no_connection, is_broken, is_too_large, lacks_tls};
pub(crate) use redirect::Watched;
#[cfg(test)]
pub(crate) use tls::prepare;

/// Whether an error tells that there was no connection.
pub(crate) const TELLS_CONNECTIONS: bool = true;

/// An answer whose status and headers have come, and whose body comes piece by piece.
pub(crate) type Response = reqwest::Response;

/// The version of HTTP of an answer.
#[cfg(feature = "har")]
pub(crate) fn version(answer: &Response) -> Option<reqwest::Version> {
    Some(answer.version())
}

/// Sends a request once.
pub(crate) fn send(
    client: &Client,
    request: Request,
) -> impl Future<Output = reqwest::Result<Response>> + use<> {
    client.execute(request)
}

/// The time of day.
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// How long it is since the first call.
pub(crate) fn elapsed() -> Duration {
    static BEGINNING: OnceLock<Instant> = OnceLock::new();
    BEGINNING.get_or_init(Instant::now).elapsed()
}

/// Ends after this time, by the timer of the tokio runtime that polls it.
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}
