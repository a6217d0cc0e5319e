//! The body of an answer, as it came.

use std::fmt;

use crate::{
    Secret,
    mask::{masked_json, without_known},
};

/// How much of a body `Display` shows, in bytes.
const SHOWN: usize = 2048;

/// The body of an answer.
///
/// `Debug` and `Display` show at most 2 KiB of it, with the values of secret properties and the
/// secrets that were sent replaced by `***`; a body that is no JSON is shown by its length. The raw bytes are
/// behind [`expose`](Body::expose).
#[derive(Clone)]
pub struct Body {
    bytes: Vec<u8>,
    shown: Shown,
}

/// What is needed to show a body, until it is shown or cut.
#[derive(Clone)]
enum Shown {
    /// Worked out when somebody looks.
    Later { names: &'static [&'static str], known: Vec<Secret<String>> },
    /// Worked out before the bytes were cut.
    Now(String),
}

impl Body {
    pub(crate) fn new(
        bytes: Vec<u8>,
        names: &'static [&'static str],
        known: Vec<Secret<String>>,
    ) -> Self {
        Self { bytes, shown: Shown::Later { names, known } }
    }

    /// The bytes as they came (in an error at most the first 64 KiB). They may contain secrets.
    pub fn expose(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether nothing but white space came.
    pub fn is_empty(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_whitespace)
    }

    /// The bytes without a byte order mark.
    pub(crate) fn text(&self) -> &[u8] {
        self.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.bytes)
    }

    /// Keeps at most `limit` bytes, and what is shown of the whole.
    pub(crate) fn cut(&mut self, limit: usize) {
        self.shown = Shown::Now(self.render());
        self.bytes.truncate(limit);
    }

    /// A text about this answer, such as an error message, without the secrets that were sent.
    pub(crate) fn redact(&self, text: &str) -> String {
        match &self.shown {
            Shown::Later { known, .. } => without_known(text, known),
            Shown::Now(_) => text.to_owned(),
        }
    }

    fn render(&self) -> String {
        let (names, known) = match &self.shown {
            Shown::Now(text) => return text.clone(),
            Shown::Later { names, known } => (names, known),
        };
        if self.is_empty() {
            return "no body".to_owned();
        }
        let Some(mut text) = masked_json(self.text(), names, known) else {
            return format!("a body of {} bytes that is no JSON", self.bytes.len());
        };
        if text.len() > SHOWN {
            let end = (0..=SHOWN).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            text.truncate(end);
            text.push_str(&format!("… ({} bytes)", self.bytes.len()));
        }
        text
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render())
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({})", self.render())
    }
}
