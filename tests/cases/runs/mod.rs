//! Runs of what is printed for the cases that pass, against a scripted server: what is sent, and what comes out.
//!
//! Each case has the function of its name, which `printed.rs` calls.

mod answers;
mod bodies;
mod branches;
mod busy;
mod credentials;
mod events;
mod files;
mod generated;
mod literals;
mod names;
mod operations;
mod requests;
mod round_trips;
mod schemas;
mod secrets;
mod taken_up;
mod values;
mod versions;
mod xml;

pub(crate) use answers::*;
pub(crate) use bodies::*;
pub(crate) use branches::*;
pub(crate) use credentials::*;
pub(crate) use files::*;
pub(crate) use literals::*;
pub(crate) use names::*;
pub(crate) use operations::*;
pub(crate) use requests::*;
pub(crate) use round_trips::*;
pub(crate) use schemas::*;
pub(crate) use secrets::*;
pub(crate) use taken_up::{renewed_secrets, taken_up, workflows_of_sources};
pub(crate) use values::*;
pub(crate) use versions::*;
pub(crate) use xml::*;

use arazzo_runtime::Value;
use support::scripted::{Reaction, Received, Scripted};

/// The client of a printed module for a server, without credentials.
macro_rules! client {
    ($module:ident, $server:expr) => {
        crate::printed::$module::Client::builder()
            .base_url($server.base_url())
            .clock($server.clock())
            .build()
            .expect("the address is one")
    };
}
use client;

/// A server that gives these answers in order.
async fn answering(reactions: impl IntoIterator<Item = Reaction>) -> Scripted {
    Scripted::start(reactions).await.expect("there is a free port on loopback")
}

/// A server that answers 204 to everything.
async fn silent() -> Scripted {
    answering([status(204)]).await
}

/// An answer without a body.
fn status(status: u16) -> Reaction {
    Reaction::with_type(status, None, b"")
}

/// A JSON answer of status 200.
fn json(body: &str) -> Reaction {
    Reaction::json(200, body)
}

/// The methods and paths of the requests so far, without what is always the same.
fn lines(server: &Scripted) -> Vec<String> {
    let plain = |received: &Received| {
        let line = received.line.trim_end_matches(" HTTP/1.1");
        line.replacen(" /v1", " ", 1)
    };
    server.received().iter().map(plain).collect()
}

/// The only request so far.
fn only(server: &Scripted) -> Received {
    let received = server.received();
    assert_eq!(received.len(), 1, "{received:?}");
    received.into_iter().next().expect("there is one")
}

/// The body of a request as JSON.
fn body(received: &Received) -> Value {
    serde_json::from_slice(&received.body).expect("the body is JSON")
}
