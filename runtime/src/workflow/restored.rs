//! What a run that was taken up need not do again.

use std::any::Any;

use serde::de::DeserializeOwned;

use super::{Run, State, WorkflowError};
#[cfg(doc)]
use crate::ErrorKind;

impl Run {
    /// Whether a step is still to be done. Always, unless the run was taken up.
    pub fn is_due(&self, step: &str) -> bool {
        !self.taken.as_ref().is_some_and(|taken| taken.is_done(step))
    }

    /// An output of a step that was done before the run was taken up; null if there is none.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`] if the state has something else, [`ErrorKind::MissingSecret`] if it is a secret, or contains one, and was
    /// not given.
    pub fn restored<T: DeserializeOwned>(
        &mut self,
        step: &'static str,
        output: &'static str,
    ) -> Result<T, WorkflowError> {
        let restored = match &self.taken {
            Some(taken) => taken.output(step, output),
            None => super::resumption::read(self.workflow.id, output, &serde_json::Value::Null),
        };
        restored.map_err(|refusal| self.refused(refusal))
    }

    /// What was given in the place of an output that the state leaves out, because it is a secret; `None` where nothing was.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`] if something else was given.
    pub fn given<T: DeserializeOwned>(
        &mut self,
        step: &'static str,
        output: &'static str,
    ) -> Result<Option<T>, WorkflowError> {
        let is_given = self.taken.as_ref().is_some_and(|taken| taken.is_given(step, output));
        is_given.then(|| self.restored(step, output)).transpose()
    }

    /// Where the workflow stands that has taken the place of the rest, if the run that was taken up had gone to it.
    pub fn handed_over(&mut self, workflow: &'static str) -> Option<State> {
        let position = self.taken.as_ref()?.state.position.as_ref()?;
        if position.next.as_deref() != Some(workflow) {
            return None;
        }
        self.position = Some(position.clone());
        Some(self.inner.lock().ok()?.take()?.to_state())
    }

    /// What was given for that workflow when the run was taken up.
    pub fn kept<T: Any + Send + Sync + Clone + Default>(&self) -> T {
        self.taken.as_ref().and_then(|taken| taken.kept()).unwrap_or_default()
    }
}
