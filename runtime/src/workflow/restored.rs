//! What a run that was taken up need not do again.

use std::any::Any;

use serde::de::DeserializeOwned;

use super::{Run, State, WorkflowError};
#[cfg(doc)]
use crate::ErrorKind;

impl Run {
    /// Whether a step is still to be done. Always, unless the run was taken up.
    ///
    /// ```
    /// use arazzo_runtime::{Resumption, Run};
    /// # use arazzo_runtime::{HttpBuilder, State, Workflow};
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},
    /// #     "done":[{"stepId":"find","outputs":{"id":7,"pin":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // In the state, the step `find` is done.
    /// let run = Run::new(&ADOPT, &http.resuming(Resumption::of(&ADOPT, state)?), &[])?;
    /// assert!(!run.is_due("find") && run.is_due("adopt"));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn is_due(&self, step: &str) -> bool {
        !self.taken.as_ref().is_some_and(|taken| taken.is_done(step))
    }

    /// An output of a step that was done before the run was taken up; null if there is none.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, Resumption, Run};
    /// # use arazzo_runtime::{HttpBuilder, State, Workflow};
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},
    /// #     "done":[{"stepId":"find","outputs":{"id":7,"pin":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // In the state, the step `find` has the output `id`.
    /// let mut run = Run::new(&ADOPT, &http.resuming(Resumption::of(&ADOPT, state)?), &[])?;
    /// assert_eq!(run.restored::<i64>("find", "id")?, 7);
    /// assert!(matches!(run.restored::<bool>("find", "id").unwrap_err().kind(), ErrorKind::State));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
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
    /// ```
    /// use arazzo_runtime::{Resumption, Run, Secret};
    /// # use arazzo_runtime::{HttpBuilder, State, Workflow};
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},
    /// #     "done":[{"stepId":"find","outputs":{"id":7,"pin":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // In the state, the output `pin` of the step `find` is left out.
    /// let mut state = Resumption::of(&ADOPT, state)?;
    /// state.give(&[], "find", "pin", Some(Secret::from("1234")), &["adopt"])?;
    /// let mut run = Run::new(&ADOPT, &http.resuming(state), &[])?;
    /// assert_eq!(run.given("find", "pin")?, Some(Secret::from("1234")));
    /// assert_eq!(run.given::<i64>("find", "id")?, None);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use arazzo_runtime::{Resumption, Run};
    /// # use arazzo_runtime::{HttpBuilder, State, Workflow};
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{},"position":{"next":"$workflows.make"},
    /// #     "inner":{"workflow":"make","fingerprint":"0000000000000002","inputs":{},"done":[],"attempts":{}}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // In the state, the run had gone to the workflow `make`.
    /// let mut run = Run::new(&ADOPT, &http.resuming(Resumption::of(&ADOPT, state)?), &[])?;
    /// let state = run.handed_over("$workflows.make");
    /// assert_eq!(state.as_ref().map(|state| state.workflow_id()), Some("make"));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn handed_over(&mut self, workflow: &'static str) -> Option<State> {
        let position = self.taken.as_ref()?.state.position.as_ref()?;
        if position.next.as_deref() != Some(workflow) {
            return None;
        }
        self.position = Some(position.clone());
        Some(self.inner.lock().ok()?.take()?.to_state())
    }

    /// What was given for that workflow when the run was taken up.
    ///
    /// ```
    /// use arazzo_runtime::{Resumption, Run, Secret};
    /// # use arazzo_runtime::{HttpBuilder, State, Workflow};
    ///
    /// #[derive(Clone, Default)]
    /// struct MakeSecrets {
    ///     pin: Option<Secret<String>>,
    /// }
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},
    /// #     "done":[{"stepId":"find","outputs":{"id":7,"pin":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let mut state = Resumption::of(&ADOPT, state)?;
    /// state.keep(&[], MakeSecrets { pin: Some("1234".into()) });
    /// let run = Run::new(&ADOPT, &http.resuming(state), &[])?;
    /// assert_eq!(run.kept::<MakeSecrets>().pin, Some("1234".into()));
    /// // Of what was not kept, there is the default.
    /// assert_eq!(run.kept::<Option<i64>>(), None);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn kept<T: Any + Send + Sync + Clone + Default>(&self) -> T {
        self.taken.as_ref().and_then(|taken| taken.kept()).unwrap_or_default()
    }
}
