//! The body of an answer, as it came.

use std::fmt;

use bytes::Bytes;

use crate::{decode, mask::Mask};

/// How much of a body `Display` shows, in bytes.
const SHOWN: usize = 2048;

/// How much of the name of an encoding is shown, in characters.
const ENCODING: usize = 40;

/// The body of an answer.
///
/// `Debug` and `Display` show at most 2 KiB of it, with the values of secret properties and the
/// secrets that were sent replaced by `***`; a body that is no JSON, or nests too deep, is shown by its length. The raw
/// bytes are behind [`expose`](Body::expose).
///
/// ```
/// use arazzo_runtime::Body;
/// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
/// # struct Answers;
/// # impl Steps for Answers {
/// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
/// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"name":"Rex","pin":"1234"}"#)) })
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
/// # const ADOPT: Workflow = Workflow::new("adopt", 1);
/// # let mut run = Run::new(&ADOPT, &http, &[])?;
/// # let response = run.step("find", http.call::<NoContent>("findPet", Method::GET, "/pets/7")).await?.answer();
///
/// // The service has answered `{"name":"Rex","pin":"1234"}`.
/// let body: &Body = response.body();
/// assert_eq!(body.to_string(), r#"{"name":"Rex","pin":"***"}"#);
/// assert_eq!(body.expose(), br#"{"name":"Rex","pin":"1234"}"#);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Body {
    bytes: Bytes,
    mask: Mask,
    /// How many of the bytes are exposed. Conditions look at all of them, also in an error.
    exposed: usize,
}

impl Body {
    pub(crate) fn new(bytes: impl Into<Bytes>, mask: Mask) -> Self {
        let bytes = bytes.into();
        Self { exposed: bytes.len(), bytes, mask }
    }

    /// The bytes as they came (in an error at most the first 64 KiB). They may contain secrets.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"pin":"1234"}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let response = run.step("find", http.call::<NoContent>("findPet", Method::GET, "/pets/7")).await?.answer();
    /// // The service has answered `{"pin":"1234"}`.
    /// let body = response.body();
    /// assert_eq!((body.expose(), body.to_string().as_str()), (&br#"{"pin":"1234"}"#[..], r#"{"pin":"***"}"#));
    /// # Ok(()) }
    /// ```
    pub fn expose(&self) -> &[u8] {
        &self.bytes[..self.exposed]
    }

    /// Whether nothing came but white space or a byte order mark.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], "\n")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let response = run.step("find", http.call::<NoContent>("findPet", Method::GET, "/pets/7")).await?.answer();
    /// // The service has answered with a line break alone.
    /// assert!(response.body().is_empty());
    /// assert_eq!(response.bytes(), b"\n");
    /// # Ok(()) }
    /// ```
    pub fn is_empty(&self) -> bool {
        self.text().is_empty()
    }

    /// What must not be shown of the answer.
    pub(crate) fn mask(&self) -> &Mask {
        &self.mask
    }

    /// The bytes without a byte order mark and without white space around them.
    pub(crate) fn text(&self) -> &[u8] {
        self.whole().trim_ascii()
    }

    /// The bytes as they came, all of them.
    pub(crate) fn all(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes without a byte order mark, all of them.
    pub(crate) fn whole(&self) -> &[u8] {
        self.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.bytes)
    }

    /// Exposes at most `limit` bytes.
    pub(crate) fn cut(&mut self, limit: usize) {
        self.exposed = self.exposed.min(limit);
    }

    /// As it is shown: by its length if it is no JSON, with what its bytes are packed in if that is known.
    pub(crate) fn render(&self, encoding: Option<&str>) -> String {
        if self.is_empty() {
            return "no body".to_owned();
        }
        let Some(mut text) = self.mask.json(self.text()) else {
            let length = self.bytes.len();
            return match encoding {
                Some(name) => {
                    let name: String = self.mask.text(name).chars().take(ENCODING).collect();
                    format!("a body of {length} bytes that is compressed ({name})")
                }
                None if decode::is_too_deep(self.text()) => {
                    format!("a body of {length} bytes that nests too deep")
                }
                None => format!("a body of {length} bytes that is no JSON"),
            };
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
        f.write_str(&self.render(None))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({})", self.render(None))
    }
}
