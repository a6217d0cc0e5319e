//! What is shown to somebody.

use std::{
    fmt::Debug,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::*;

/// Texts that somebody may log, and what must be in none of them.
#[derive(Clone, Default)]
pub(super) struct Shown(Arc<Mutex<Vec<String>>>);

impl Shown {
    pub(super) fn texts(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn push(&self, text: String) {
        self.texts().push(text);
    }

    pub(super) fn debug(&self, value: &impl Debug) {
        self.push(format!("{value:?}"));
        self.push(format!("{value:#?}"));
    }

    pub(super) fn response(&self, response: &Response) {
        self.debug(response);
        self.debug(response.body());
        self.push(format!("{response} {}", response.body()));
    }

    pub(super) fn error(&self, error: &Error) {
        self.debug(error);
        self.debug(error.kind());
        self.push(error.to_string());
        error.response().into_iter().for_each(|response| self.response(response));
    }

    pub(super) fn workflow_error(&self, error: &WorkflowError) {
        self.debug(error);
        self.push(error.to_string());
        self.debug(&error.completed());
        self.error(error.error());
        let mut cause = std::error::Error::source(error);
        while let Some(error) = cause {
            self.push(format!("{error} {error:?}"));
            cause = error.source();
        }
    }

    /// Looks for the secrets in what was shown.
    pub(super) fn assert_none_of(&self, secrets: &[&str]) {
        let shown = self.texts();
        assert!(!shown.is_empty(), "something was shown");
        for secret in secrets {
            for text in shown.iter() {
                assert!(!text.contains(secret), "'{secret}' is shown in: {text}");
            }
        }
    }
}
