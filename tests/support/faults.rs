//! What can go wrong with one request, and what has to be told of it.

use std::time::Duration;

use crate::scripted::{Reaction, answer};

/// How long a request may take in the tests of faults.
pub const TIMEOUT: Duration = Duration::from_millis(250);

/// How large an answer may be there, in bytes.
pub const BODY_LIMIT: usize = 4096;

/// One thing that goes wrong.
pub struct Fault {
    /// What it is.
    pub name: &'static str,
    /// What the server does.
    pub reaction: Reaction,
    /// What has to come of it.
    pub told: Told,
    /// Whether the connection breaks before the head of an answer is whole.
    pub is_before_answer: bool,
}

/// What a step comes to after a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// No answer: whether a request that changes something has done it is not known.
    Transport,
    /// The same, in time.
    Timeout,
    /// The answer is not the one that the step accepts.
    Criterion {
        /// Its status.
        status: u16,
    },
    /// The body is not what the description says.
    Decode,
    /// The body is too large.
    TooLarge,
}

impl Told {
    /// Whether a request that changes something has got no answer.
    pub fn is_unanswered(self) -> bool {
        matches!(self, Self::Transport | Self::Timeout)
    }

    /// Whether repeating a request that changes something may do it twice: it got no answer, or one that says success and cannot be read.
    pub fn is_unknown(self) -> bool {
        self.is_unanswered() || matches!(self, Self::Decode | Self::TooLarge)
    }
}

/// All faults, for a step that accepts `status`. The address is another origin.
pub fn all(status: u16, elsewhere: &str) -> Vec<Fault> {
    let head = |length: usize| {
        format!(
            "HTTP/1.1 {status} Scripted\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        )
    };
    let bytes = |text: String| Reaction::Bytes(text.into_bytes());
    let refused = |status: u16| Reaction::json(status, r#"{"code":"no","message":"not now"}"#);
    let json = |body: &str| Reaction::json(status, body);
    let date = "Sun, 06 Nov 2094 08:49:37 GMT";
    let status_of = |status| Told::Criterion { status };
    let fault = |name: &'static str, reaction, told| Fault {
        name,
        reaction,
        told,
        is_before_answer: matches!(name, "reset before headers" | "reset in headers"),
    };
    vec![
        fault("reset before headers", Reaction::Close, Told::Transport),
        fault("reset in headers", bytes(format!("HTTP/1.1 {status} Scr")), Told::Transport),
        fault("reset after headers", bytes(head(40)), Told::Transport),
        fault("truncated", bytes(head(40) + r#"{"simId":"#), Told::Transport),
        fault("stalled", Reaction::Stall, Told::Timeout),
        fault("slow trickle", Reaction::Trickle(head(40).into_bytes()), Told::Timeout),
        fault("429, seconds", refused(429).header("retry-after", "7"), status_of(429)),
        fault("429, date", refused(429).header("retry-after", date), status_of(429)),
        fault("503, seconds", refused(503).header("retry-after", "7"), status_of(503)),
        fault("503, date", refused(503).header("retry-after", date), status_of(503)),
        fault("500", refused(500), status_of(500)),
        fault("401", refused(401), status_of(401)),
        fault("a page", Reaction::with_type(status, Some("text/html"), b"<html>"), Told::Decode),
        fault("invalid JSON", json(r#"{"simId": "#), Told::Decode),
        fault("wrong shape", json("[1]"), Told::Decode),
        fault("huge", json(&format!("\"{}\"", "x".repeat(BODY_LIMIT))), Told::TooLarge),
        fault("compressed", packed(status), Told::Decode),
        fault(
            "redirect to another origin",
            Reaction::json(307, "{}").header("location", elsewhere),
            status_of(307),
        ),
    ]
}

/// A hundred thousand spaces in 133 bytes.
fn packed(status: u16) -> Reaction {
    let head = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 237, 193, 49, 1, 0, 0, 0, 194, 160, 42, 235, 159, 210,
        26, 30, 64, 1,
    ];
    let tail = [175, 6, 45, 240, 121, 202, 160, 134, 1, 0];
    let body = [&head[..], &[0; 96], &tail].concat();
    let headers = [("content-type", "application/json"), ("content-encoding", "gzip")];
    let headers: Vec<_> =
        headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Reaction::Bytes(answer(status, &headers, &body))
}
