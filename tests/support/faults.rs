//! What can go wrong with one request, and what has to be told of it.

use crate::scripted::{Reaction, answer};

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
    /// What the error says, without where it was and what is known then. What the system says is `…`.
    pub says: String,
}

/// What a step comes to after a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// No connection: nothing was sent.
    Unsent,
    /// No answer: whether a request that changes something has done it is not known.
    Transport,
    /// The same, in time.
    Timeout,
    /// An answer that broke off after its head.
    Broken,
    /// An answer that was not whole in time.
    Late,
    /// The answer is not the one that the step accepts.
    Criterion {
        /// Its status.
        status: u16,
    },
    /// The body is not what the description says.
    Decode {
        /// Where.
        path: &'static str,
    },
    /// The body is too large.
    TooLarge,
    /// There is no body, and something of it is needed.
    NoBody,
}

impl Told {
    /// Whether no whole answer has come.
    pub fn is_unanswered(self) -> bool {
        matches!(self, Self::Unsent | Self::Transport | Self::Timeout)
    }

    /// Whether it is of the body of an answer that says success, so that it is none where nothing is read of it.
    pub fn is_of_body(self) -> bool {
        matches!(self, Self::Decode { .. } | Self::NoBody)
    }

    /// Whether repeating a request that changes something may do it twice: it got no answer, or one that says success and cannot be read.
    pub fn is_unknown(self) -> bool {
        !matches!(self, Self::Unsent | Self::Criterion { .. })
    }

    /// What the error says of that.
    pub fn unknown(self) -> &'static str {
        match self {
            Self::Transport => "; it was sent, and the service may have done it",
            Self::Timeout => "; it may have been sent, and the service may have done it",
            Self::Unsent | Self::Criterion { .. } => "",
            Self::Broken | Self::Late | Self::Decode { .. } | Self::TooLarge | Self::NoBody => {
                "; it was accepted, and the service may do it twice if it is repeated"
            }
        }
    }
}

impl Fault {
    /// Whether the connection breaks before the head of an answer is whole.
    pub fn is_before_answer(&self) -> bool {
        self.name.ends_with(" before headers") || self.name.ends_with(" in headers")
    }
}

/// All faults, for a step that accepts `status`, which is its criterion. The address is another origin.
pub fn all(status: u16, criterion: &str, elsewhere: &str) -> Vec<Fault> {
    let answered = format!("answered {}", line(status));
    let mut all = broken(status);
    let refused =
        refusals().into_iter().map(|(name, status, reaction, _)| (name, status, reaction));
    let away = Reaction::json(307, REFUSED).header("location", elsewhere);
    let more = [
        ("500", 500, Reaction::json(500, REFUSED)),
        ("401", 401, Reaction::json(401, REFUSED)),
        ("redirect to another origin", 307, away),
    ];
    all.extend(refused.chain(more).map(|(name, status, reaction)| Fault {
        name,
        reaction,
        told: Told::Criterion { status },
        says: format!("expected {criterion}; answered {}: {REFUSED}", line(status)),
    }));
    let page = Reaction::with_type(status, Some("text/html"), b"<html>");
    let whole = "expected value at line 1 column 1";
    let end = "EOF while parsing a value at line 1 column 9";
    let list = "invalid type: sequence, expected an object at line 1 column 1";
    let unread = [
        ("a page", page, ".", whole, "a body of 6 bytes that is no JSON"),
        ("compressed", packed(status), ".", whole, "a body of 133 bytes that is compressed (gzip)"),
        (
            "invalid JSON",
            Reaction::json(status, r#"{"simId": "#),
            "simId",
            end,
            "a body of 10 bytes that is no JSON",
        ),
        ("wrong shape", Reaction::json(status, "[1]"), ".", list, "[1]"),
    ];
    all.extend(unread.into_iter().map(|(name, reaction, path, why, body)| Fault {
        name,
        reaction,
        told: Told::Decode { path },
        says: format!("the body does not fit at '{path}': {why}; {answered}: {body}"),
    }));
    all.push(Fault {
        name: "huge",
        reaction: Reaction::json(status, &format!("\"{}\"", "x".repeat(BODY_LIMIT))),
        told: Told::TooLarge,
        says: format!("the answer is larger than {BODY_LIMIT} bytes; {answered}"),
    });
    all
}

/// An answer that says success, and has no body. A fault where something of it is required.
pub fn empty(status: u16) -> Fault {
    Fault {
        name: "empty",
        reaction: Reaction::with_type(status, None, b""),
        told: Told::NoBody,
        says: format!("expected a body; answered {}: no body", line(status)),
    }
}

/// What a step reads of its answer.
#[derive(Clone, Copy)]
pub struct Read {
    /// The property.
    pub path: &'static str,
    /// What it is, as errors say.
    pub expected: &'static str,
    /// How `[1]` is shown where it should be.
    pub shown: &'static str,
}

/// An answer that says success, and has a list where the step reads something of one value.
pub fn wrong_property(status: u16, Read { path, expected, shown }: Read) -> Fault {
    let answer = |value| format!("{{\"{path}\":{value}}}");
    let (body, shown) = (answer("[1]"), answer(shown));
    let why = format!("invalid type: sequence, expected {expected} at line 1 column …");
    let says = format!("the body does not fit at '{path}': {why}");
    Fault {
        name: "wrong property",
        reaction: Reaction::json(status, &body),
        told: Told::Decode { path },
        says: format!("{says}; answered {}: {shown}", line(status)),
    }
}

/// Answers of a service that is busy: the name, the status, the answer, and how many seconds it asks to wait, if a clock stands still at
/// the beginning of 1970.
pub fn refusals() -> [(&'static str, u16, Reaction, u64); 4] {
    let seconds = |status| Reaction::json(status, REFUSED).header("retry-after", "7");
    let date = "Thu, 01 Jan 1970 00:00:09 GMT";
    let dated = |status| Reaction::json(status, REFUSED).header("retry-after", date);
    [
        ("429, seconds", 429, seconds(429), 7),
        ("429, date", 429, dated(429), 9),
        ("503, seconds", 503, seconds(503), 7),
        ("503, date", 503, dated(503), 9),
    ]
}

/// What refusing answers say.
const REFUSED: &str = r#"{"code":"no","message":"not now"}"#;

/// Connections that end before the answer is whole, or in no time.
fn broken(status: u16) -> Vec<Fault> {
    let begun = format!("HTTP/1.1 {status} Scr").into_bytes();
    let head = format!(
        "HTTP/1.1 {status} Scripted\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n"
    );
    let head = head.into_bytes();
    let cut = [&head[..], br#"{"simId":"#].concat();
    let sending = "error sending request: client error (SendRequest)";
    let reading = "error decoding response body: error reading a body from connection";
    let (closed, ended) =
        ("connection closed before message completed", "end of file before message length reached");
    let reset = "connection error: …";
    let lost = [
        ("closed before headers", Reaction::Close, closed),
        ("closed in headers", Reaction::Bytes(begun.clone()), closed),
        ("reset before headers", Reaction::Reset(Vec::new()), reset),
        ("reset in headers", Reaction::Reset(begun), reset),
    ];
    let cut = [
        ("closed after headers", Reaction::Bytes(head.clone()), ended),
        ("reset after headers", Reaction::Reset(head.clone()), "…"),
        ("truncated", Reaction::Bytes(cut), ended),
    ];
    let late =
        [("stalled", Reaction::Stall), ("slow head", Reaction::Trickle(Vec::new(), head.clone()))];
    let slow = Fault {
        name: "slow body",
        reaction: Reaction::Trickle(head, vec![b' '; 39]),
        told: Told::Late,
        says: format!("the answer was not whole in time; answered {}", line(status)),
    };
    let lost = lost.into_iter().map(|(name, reaction, why)| Fault {
        name,
        reaction,
        told: Told::Transport,
        says: format!("no answer: {sending}: {why}"),
    });
    let cut = cut.into_iter().map(|(name, reaction, why)| Fault {
        name,
        reaction,
        told: Told::Broken,
        says: format!("the answer broke off; answered {}: {reading}: {why}", line(status)),
    });
    let late = late.into_iter().map(|(name, reaction)| Fault {
        name,
        reaction,
        told: Told::Timeout,
        says: "no answer in time".to_owned(),
    });
    lost.chain(cut).chain(late).chain([slow]).collect()
}

/// A status as errors show it.
fn line(status: u16) -> String {
    let reason = match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        307 => "Temporary Redirect",
        401 => "Unauthorized",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => unreachable!("no fault has the status {status}"),
    };
    format!("{status} {reason}")
}

/// A hundred thousand spaces in 133 bytes.
pub fn packed(status: u16) -> Reaction {
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
