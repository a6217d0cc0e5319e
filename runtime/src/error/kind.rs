//! The kinds of failure.

use std::{borrow::Cow, fmt};

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
    /// No answer, or not all of it: the name was not found, the connection failed or broke off. If an answer has begun, the error has its status.
    Transport,
    /// No answer in time, or not all of it. If an answer has begun, the error has its status.
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
    /// A success criterion of a step, or an expression in it, could not be evaluated: it is beyond the limits of its language, or what
    /// was inserted has made it none, or the body in which it looks for something is missing or no JSON, though the answer says success. It
    /// counts as one that does not hold.
    NotEvaluated {
        /// The condition as the description writes it.
        condition: &'static str,
        /// Why; it contains no value. The modules `regex`, `jsonpath` and `xpath` tell their limits.
        problem: String,
    },
    /// The body is not what the description says.
    Decode {
        /// Where in the body, as a path such as `sessionStatus.cell.mcc`; `.` is the whole.
        path: String,
    },
    /// The body nests deeper than the client reads.
    TooDeep {
        /// How many arrays and objects may be in each other.
        limit: usize,
    },
    /// The answer has no body, and a value of it is needed.
    NoBody,
    /// A value that a step needs has not come.
    MissingValue {
        /// The expression as the description writes it.
        expression: &'static str,
    },
    /// A value that goes into an input of a called workflow is not what that input is. Nothing describes the value, or it is an
    /// integer of more digits than the number holds that it goes to.
    UnexpectedValue {
        /// The expression as the description writes it.
        expression: &'static str,
    },
    /// An input is not what the workflow's schema of its inputs allows. Nothing was sent.
    InvalidInput {
        /// The name of the input.
        input: &'static str,
        /// The rule that it breaks, as the description writes it, behind the names of the properties that lead to the value.
        rule: Cow<'static, str>,
    },
    /// The run has executed as many steps as it may: a loop of the workflow does not end.
    StepBudget {
        /// How many steps a run may execute.
        limit: usize,
    },
    /// The run has not ended within the time of its [options](crate::RunOptions::deadline). If an answer has begun, the error has its status.
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

impl ErrorKind {
    /// Whether the answer was accepted before, where it is not known what it has come to.
    pub(super) fn is_of_accepted(&self) -> bool {
        matches!(self, Self::Decode { .. } | Self::TooDeep { .. } | Self::NoBody)
    }

    /// Whether the answer came and could not be read, or judged.
    pub(super) fn is_of_body(&self) -> bool {
        matches!(
            self,
            Self::TooLarge { .. }
                | Self::HeadersTooLarge { .. }
                | Self::Decode { .. }
                | Self::TooDeep { .. }
                | Self::NoBody
                | Self::NotEvaluated { .. }
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
            Self::NotEvaluated { condition, problem } => {
                write!(f, "{condition} could not be evaluated: {problem}")
            }
            Self::Decode { path } => write!(f, "the body does not fit at '{path}'"),
            Self::TooDeep { limit } => write!(f, "the body nests deeper than {limit} levels"),
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
