//! Whether an error tells what has gone wrong, where, and what was done before.

use arazzo_runtime::{ErrorKind, WorkflowError};
use support::faults::{BODY_LIMIT, Fault, Told};

/// What a step accepts that has no criteria.
pub(crate) const SUCCESS: &str = "a 2xx status";

/// Where a run has failed.
pub(crate) struct Place<'a> {
    pub(crate) workflow: &'a str,
    pub(crate) step: &'a str,
    /// As errors show it, such as `getSim (GET /sims/{sim_id})`.
    pub(crate) operation: &'a str,
    pub(crate) criterion: &'a str,
    pub(crate) attempts: u32,
    /// The steps that were done before, each as often as it was.
    pub(crate) done: Vec<&'a str>,
}

impl Place<'_> {
    /// Whether the step may change something.
    pub(crate) fn changes(&self) -> bool {
        !self.operation.contains("(GET ")
    }

    /// Checks all that the error tells.
    #[track_caller]
    pub(crate) fn judge(&self, fault: &Fault, error: &WorkflowError) {
        let name = fault.name;
        assert_eq!((error.workflow_id(), error.step_id()), (self.workflow, self.step), "{name}");
        let done: Vec<_> = error.completed().iter().map(|step| &*step.step_id).collect();
        assert_eq!(done, self.done, "{name}: {error}");
        assert_eq!(error.attempts(), self.attempts, "{name}: {error}");
        let is_kind = match (fault.told, error.kind()) {
            (Told::Unsent | Told::Transport | Told::Broken, kind) => *kind == ErrorKind::Transport,
            (Told::Timeout | Told::Late, kind) => *kind == ErrorKind::Timeout,
            (Told::Criterion { .. }, ErrorKind::Criterion { condition }) => {
                *condition == self.criterion
            }
            // A step without criteria.
            (Told::Criterion { .. }, ErrorKind::Status) => self.criterion == SUCCESS,
            (Told::Decode { path }, ErrorKind::Decode { path: told }) => path == told,
            (Told::TooLarge, kind) => *kind == ErrorKind::TooLarge { limit: BODY_LIMIT },
            (Told::NoBody, kind) => *kind == ErrorKind::NoBody,
            _ => false,
        };
        assert!(is_kind, "{name}: {:?}", error.kind());
        let has_answer = error.error().response().is_some();
        assert_eq!(has_answer, !fault.told.is_unanswered(), "{name}: {error}");
        if let Told::Criterion { status } = fault.told {
            assert_eq!(error.status(), Some(status), "{name}");
        }
        let is_unknown = fault.told.is_unknown() && self.changes();
        assert_eq!(error.error().is_outcome_unknown(), is_unknown, "{name}: {error}");
        let (text, whole) = (error.to_string(), self.text(fault, is_unknown));
        let fits = match whole.split_once('…') {
            // The system's words differ.
            Some((before, behind)) => {
                text.len() > before.len() + behind.len()
                    && text.starts_with(before)
                    && text.ends_with(behind)
            }
            None => text == whole,
        };
        assert!(fits, "{name}\n{text}\ninstead of\n{whole}");
    }

    /// All that the error says.
    fn text(&self, fault: &Fault, is_unknown: bool) -> String {
        let Self { workflow, step, operation, attempts, done, .. } = self;
        let attempts = match attempts {
            1 => String::new(),
            more => format!(" after {more} attempts"),
        };
        let unknown = if is_unknown { fault.told.unknown() } else { "" };
        let done = if done.is_empty() { "nothing".to_owned() } else { counted(done) };
        format!(
            "workflow '{workflow}' failed in step '{step}'{attempts}: {operation}: {}{unknown}; done before: {done}",
            fault.says
        )
    }
}

/// The steps as an error names them: each once, and how often it was done.
fn counted(done: &[&str]) -> String {
    let is_first = |(at, step): &(usize, &&str)| !done[..*at].contains(*step);
    let once = done.iter().enumerate().filter(is_first).map(|(_, step)| step);
    let named = |step: &&str| match done.iter().filter(|other| *other == step).count() {
        1 => (*step).to_owned(),
        times => format!("{step} ({times} times)"),
    };
    once.map(named).collect::<Vec<_>>().join(", ")
}
