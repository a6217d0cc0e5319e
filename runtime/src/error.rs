//! What can go wrong with one request.

use std::{error::Error as StdError, fmt};

use crate::{Response, decode::Mismatch, token::SourceError};

/// How much of a body an error exposes, in bytes.
const KEPT: usize = 64 * 1024;

/// A request that failed, or whose answer is not what was needed.
///
/// It holds the answer if there was one. Nothing in it shows a secret.
///
/// ```
/// use arazzo_runtime::{ErrorKind, HttpBuilder};
///
/// let error = HttpBuilder::new("http://api.example.com", &[]).build().unwrap_err();
/// assert_eq!(error.kind(), &ErrorKind::Configuration);
/// assert!(error.to_string().starts_with("the client cannot be built: base URL 'http://api.example.com': expected https"));
/// // Nothing was sent, so that there is no answer, and no doubt.
/// assert!(error.status().is_none() && !error.is_outcome_unknown());
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Operation,
    detail: Option<String>,
    response: Option<Response>,
    /// Whether the request was sent, and nothing that can be read tells what has come of it.
    unknown: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The operation that a request belongs to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: reqwest::Method,
    /// The path as the description writes it.
    pub(crate) path: &'static str,
}

/// The kinds of failure, one for each thing that a caller may want to do about it.
///
/// ```
/// use arazzo_runtime::{Error, ErrorKind};
///
/// /// Whether the same call may be made again, and come to something else.
/// fn is_passing(error: &Error) -> bool {
///     match error.kind() {
///         ErrorKind::Transport | ErrorKind::Timeout => !error.is_outcome_unknown(),
///         ErrorKind::Status => matches!(error.status(), Some(429 | 503)),
///         _ => false,
///     }
/// }
///
/// # let error = arazzo_runtime::HttpBuilder::new("", &[]).build().unwrap_err();
/// # assert!(!is_passing(&error));
/// assert_eq!(ErrorKind::Timeout.to_string(), "no answer in time");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No answer: the name was not found, the connection failed or broke off.
    Transport,
    /// No complete answer in time.
    Timeout,
    /// The answer is larger than the client reads.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The answer has more headers than the client reads, or larger ones.
    HeadersTooLarge {
        /// How many there may be.
        count: usize,
        /// How large all names and values together may be, in bytes.
        limit: usize,
    },
    /// An operation that was called by itself was answered with a status that is not 2xx.
    Status,
    /// A success criterion of a step does not hold for the answer.
    Criterion {
        /// The condition as the description writes it.
        condition: &'static str,
    },
    /// The body is not what the description says.
    Decode {
        /// Where in the body, as a path such as `sessionStatus.cell.mcc`; `.` is the whole.
        path: String,
    },
    /// The answer has no body, and a value of it is needed.
    NoBody,
    /// A value that a step needs has not come.
    MissingValue {
        /// The expression as the description writes it.
        expression: &'static str,
    },
    /// A value that nothing describes is not what the input of the called workflow is that it goes to.
    UnexpectedValue {
        /// The expression as the description writes it.
        expression: &'static str,
    },
    /// An input is not what the workflow's schema of its inputs allows. Nothing was sent.
    InvalidInput {
        /// The name of the input.
        input: &'static str,
        /// The rule that it breaks, as the description writes it.
        rule: &'static str,
    },
    /// The run has executed as many steps as it may: a loop of the workflow does not end.
    StepBudget {
        /// How many steps a run may execute.
        limit: usize,
    },
    /// The run has not ended within the time of its [options](crate::RunOptions::deadline).
    Deadline,
    /// The state of the run could not be stored. The step that was to come has not been executed.
    Store,
    /// A state cannot be taken up: it is of another workflow or version, or has been changed. Nothing was sent.
    State,
    /// A state cannot be taken up before its caller says what is to be done about a step whose request was sent and whose answer
    /// never came, or could not be read: see [`State::repeat_unknown`](crate::State::repeat_unknown). Nothing was sent.
    OutcomeUnknown {
        /// The step's id.
        step: String,
    },
    /// A run is taken up, and a secret that it still needs has not been given, or something in which a secret was. Nothing was sent.
    MissingSecret {
        /// The name of the input or output.
        name: &'static str,
    },
    /// A workflow that a step called has failed.
    Workflow {
        /// The id of the called workflow.
        workflow: &'static str,
    },
    /// A failure action ended the workflow, and an output that is not optional has no value.
    Ended {
        /// The expression of the output as the description writes it.
        expression: &'static str,
    },
    /// The operation needs a credential that the client has not been given. Nothing was sent.
    MissingCredential {
        /// The name of the security scheme.
        scheme: &'static str,
    },
    /// The source of tokens for a security scheme failed; why is in the error's text. Nothing was sent.
    Token {
        /// The name of the security scheme.
        scheme: &'static str,
    },
    /// A value that cannot stand where it should. Nothing was sent.
    RefusedValue {
        /// The name of the parameter.
        name: String,
        /// Why.
        reason: &'static str,
    },
    /// A future was to be run by `blocking` (a feature) where it cannot be. Nothing was sent.
    Blocking,
    /// The client cannot be built: the base URL or a credential is not usable.
    Configuration,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, operation: &Operation) -> Self {
        let operation = operation.clone();
        Self(Box::new(Inner {
            kind,
            operation,
            detail: None,
            response: None,
            unknown: false,
            source: None,
        }))
    }

    pub(crate) fn configuration(detail: String) -> Self {
        Self::new(ErrorKind::Configuration, &Operation::default()).with_detail(detail)
    }

    /// The error of a request that was sent; its URL, which may hold secrets, is left out.
    pub(crate) fn sending(error: reqwest::Error, operation: &Operation) -> Self {
        let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport };
        let mut new = Self::new(kind, operation);
        // Without a connection nothing was sent, and repeating a safe request changes nothing.
        new.0.unknown = !error.is_connect() && !error.is_builder() && !operation.method.is_safe();
        new.0.source = Some(Box::new(error.without_url()));
        new
    }

    /// The error of a request whose answer has not come in time.
    pub(crate) fn late(operation: &Operation) -> Self {
        Self::new(ErrorKind::Timeout, operation).of_unknown_outcome()
    }

    /// The error of a request that needs a token, and got none.
    pub(crate) fn token(scheme: &'static str, error: SourceError, operation: &Operation) -> Self {
        let mut new = Self::new(ErrorKind::Token { scheme }, operation);
        new.0.source = Some(error);
        new
    }

    pub(crate) fn answered(kind: ErrorKind, mut response: Response) -> Self {
        response.0.body.cut(KEPT);
        let mut new = Self::new(kind, &response.0.operation);
        // What says that it is done is not to be done again, though it cannot be read; and that something cannot be done may
        // be said because it has been.
        let is_doubtful = match response.is_success() {
            true => new.0.kind.is_of_body(),
            false => response.0.is_later,
        };
        new.0.unknown = is_doubtful && !new.0.operation.method.is_safe();
        new.0.response = Some(response);
        new
    }

    /// What follows from another error; the text tells the cause, and the answer stays at hand.
    pub(crate) fn caused(kind: ErrorKind, cause: &Self) -> Self {
        let mut new = Self::new(kind, &cause.0.operation).with_detail(cause.reason());
        new.0.response = cause.0.response.clone();
        new.0.unknown = cause.0.unknown;
        new
    }

    pub(crate) fn mismatch(mismatch: Mismatch, response: Response) -> Self {
        let mask = response.0.body.mask();
        let (path, detail) = (mask.text(&mismatch.path), mask.text(&mismatch.message));
        Self::answered(ErrorKind::Decode { path }, response).with_detail(detail)
    }

    pub(crate) fn with_detail(mut self, detail: String) -> Self {
        self.0.detail = Some(detail);
        self
    }

    /// As the error of a request that was sent, and given up.
    pub(crate) fn of_unknown_outcome(mut self) -> Self {
        self.0.unknown = !self.0.operation.method.is_safe();
        self
    }

    /// Whether the request was sent and may change something, and it is not known what it has: no answer came, or it says success
    /// and cannot be read, or it refuses what was sent before and got no answer. The service may have done it or not. The same if it
    /// is not known whether it was sent: its time was over before either a connection or a failure to make one was seen.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.unknown
    }

    /// The same as another kind of failure.
    pub(crate) fn of_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation's id; empty where there is no operation.
    pub fn operation_id(&self) -> &'static str {
        self.0.operation.id
    }

    /// The answer, if there was one: its status, headers, and its body, of which it exposes at most 64 KiB.
    pub fn response(&self) -> Option<&Response> {
        self.0.response.as_ref()
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.response().map(Response::status)
    }

    /// Kind, detail and causes: the text without the operation and the answer.
    fn reason(&self) -> String {
        let Inner { kind, detail, source, .. } = &*self.0;
        let mut text = kind.to_string();
        if let Some(detail) = detail {
            text.push_str(&format!(": {detail}"));
        }
        let mut cause = source.as_ref().map(|source| &**source as &dyn StdError);
        while let Some(error) = cause {
            text.push_str(&format!(": {error}"));
            cause = error.source();
        }
        text
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, detail, response, source, unknown } = &*self.0;
        if !operation.id.is_empty() {
            write!(f, "{} ({} {}): ", operation.id, operation.method, operation.path)?;
        }
        write!(f, "{kind}")?;
        if let Some(detail) = detail {
            write!(f, ": {detail}")?;
        }
        if let Some(response) = response {
            write!(f, "; answered {response}")?;
        }
        let mut cause = source.as_ref().map(|source| &**source as &dyn StdError);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        match response {
            Some(response) if *unknown && response.is_success() => {
                f.write_str("; it was accepted, and the service may do it twice if it is repeated")
            }
            // Time may be over before there is a connection.
            _ if *unknown && matches!(kind, ErrorKind::Timeout | ErrorKind::Deadline) => {
                f.write_str("; it may have been sent, and the service may have done it")
            }
            _ if *unknown => f.write_str("; it was sent, and the service may have done it"),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation.id)
            .field("detail", &self.0.detail)
            .field("response", &self.0.response)
            .field("source", &self.0.source)
            .finish()
    }
}

/// The causes are part of the text, so that no caller has to walk them.
impl StdError for Error {}

impl ErrorKind {
    /// Whether the answer came and could not be read.
    fn is_of_body(&self) -> bool {
        matches!(
            self,
            Self::TooLarge { .. }
                | Self::HeadersTooLarge { .. }
                | Self::Decode { .. }
                | Self::NoBody
        )
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport => f.write_str("no answer"),
            Self::Timeout => f.write_str("no answer in time"),
            Self::TooLarge { limit } => write!(f, "the answer is larger than {limit} bytes"),
            Self::HeadersTooLarge { count, limit } => {
                write!(
                    f,
                    "the answer has more than {count} headers, or more than {limit} bytes of them"
                )
            }
            Self::Status => f.write_str("expected a 2xx status"),
            Self::Criterion { condition } => write!(f, "expected {condition}"),
            Self::Decode { path } => write!(f, "the body does not fit at '{path}'"),
            Self::NoBody => f.write_str("expected a body"),
            Self::MissingValue { expression } => write!(f, "{expression} has no value"),
            Self::UnexpectedValue { expression } => {
                write!(f, "{expression} is not what the input wants")
            }
            Self::InvalidInput { input, rule } => {
                write!(f, "input '{input}' does not satisfy {rule}")
            }
            Self::StepBudget { limit } => {
                write!(f, "{limit} steps have been executed, as many as a run may")
            }
            Self::Deadline => f.write_str("the run has not ended in time"),
            Self::Store => f.write_str("the state could not be stored"),
            Self::State => f.write_str("the state cannot be taken up"),
            Self::OutcomeUnknown { step } => write!(
                f,
                "the request of step '{step}' was sent and its answer never came, or could not be read; \
                 say that it may be repeated, or find out what came of it"
            ),
            Self::MissingSecret { name } => {
                write!(
                    f,
                    "the state does not hold '{name}', which is a secret or has one in it, and is still needed"
                )
            }
            Self::Workflow { workflow } => write!(f, "the called workflow '{workflow}' failed"),
            Self::Ended { expression } => {
                write!(f, "a failure action ended the workflow, and {expression} has no value")
            }
            Self::MissingCredential { scheme } => {
                write!(f, "the client has no credential '{scheme}'; set it on the builder")
            }
            Self::Token { scheme } => {
                write!(f, "there is no token for the credential '{scheme}'")
            }
            Self::RefusedValue { name, reason } => {
                write!(f, "the value of parameter '{name}' was refused: {reason}")
            }
            Self::Blocking => f.write_str("the call cannot block here"),
            Self::Configuration => f.write_str("the client cannot be built"),
        }
    }
}
