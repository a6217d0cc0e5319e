//! What a run is given that is taken up: its inputs as they were, and the secrets that its state leaves out.

use std::{
    any::{Any, TypeId},
    sync::Arc,
};

use serde::{Serialize, de::DeserializeOwned};

use super::{Resumption, read, read_unread};
#[cfg(doc)]
use crate::ErrorKind;
use crate::{Secret, WorkflowError, sending::Sending, workflow::recorded::lacks};

impl Resumption {
    /// An input.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, Resumption};
    /// # use arazzo_runtime::{HttpBuilder, Run, State, Workflow};
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{"name":"Rex","pin":"***"},"done":[],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // In the state, the input `name` is "Rex".
    /// let state = Resumption::of(&ADOPT, state)?;
    /// assert_eq!(state.input::<String>("name")?, "Rex");
    /// assert_eq!(state.input::<i64>("name").unwrap_err().kind(), &ErrorKind::State);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`] if it does not have the input's type, [`ErrorKind::MissingSecret`] if a credential was in it.
    pub fn input<T: DeserializeOwned>(&self, name: &'static str) -> Result<T, WorkflowError> {
        match self.given_input(name) {
            recorded if lacks(recorded, name, &self.state.verbatim) => Err(self.missing(name)),
            recorded => self.or_back(read(self.workflow, name, recorded)),
        }
    }

    /// An input that is a secret, or contains one, which the state does not hold. `readers` are the steps that read it, and in a
    /// workflow that branches those that may lead there; where none is to come, nothing will read it, and it is what the state has in its place.
    ///
    /// ```
    /// use arazzo_runtime::{Resumption, Secret};
    /// # use arazzo_runtime::{HttpBuilder, Run, State, Workflow};
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{"name":"Rex","pin":"***"},"done":[],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// // In the state, the input `pin` is left out. The step `find`, which reads it, is still to be done.
    /// let state = Resumption::of(&ADOPT, state)?;
    /// let pin = state.secret("pin", Some(Secret::from("1234")), &["find"])?;
    /// assert_eq!(pin.expose(), "1234");
    /// assert!(state.secret("pin", None::<Secret<String>>, &["find"]).is_err());
    /// // If no step read it any more:
    /// assert!(state.secret("pin", None::<Secret<String>>, &[]).is_ok());
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingSecret`] if the run had it, a step that is not done yet reads it, and it is not given;
    /// [`ErrorKind::State`] if what the state has instead is of another type.
    pub fn secret<T: DeserializeOwned>(
        &self,
        name: &'static str,
        given: Option<T>,
        readers: &[&str],
    ) -> Result<T, WorkflowError> {
        let recorded = self.given_input(name);
        match given {
            Some(given) if !recorded.is_null() => Ok(given),
            _ if !lacks(recorded, name, &self.state.verbatim) => {
                self.or_back(read(self.workflow, name, recorded))
            }
            _ if self.is_needed(readers) => Err(self.missing(name)),
            _ => self.or_back(read_unread(self.workflow, name, recorded)),
        }
    }

    /// Gives the run a secret output of a step, its own or one inside these workflows, which call each other.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Resumption, Run, Secret, State, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{"name":"Rex","pin":"***"},
    /// #     "done":[{"stepId":"login","outputs":{"token":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // `login` had the secret output `token`, which `find` reads.
    /// let mut state = Resumption::of(&ADOPT, state)?;
    /// assert!(state.give(&[], "login", "token", None::<Secret<String>>, &["find"]).is_err());
    /// state.give(&[], "login", "token", Some(Secret::from("t0ken")), &["find"])?;
    /// let mut run = Run::new(&ADOPT, &http.resuming(state), &[])?;
    /// assert_eq!(run.restored::<Secret<String>>("login", "token")?.expose(), "t0ken");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingSecret`] if a step that is not done yet reads it, and it is not given.
    pub fn give<T: Serialize>(
        &mut self,
        within: &[&str],
        step: &'static str,
        output: &'static str,
        given: Option<T>,
        readers: &[&str],
    ) -> Result<(), WorkflowError> {
        // What cannot be written as JSON was never read from JSON.
        let (json, sent) = Sending::default().by(|| serde_json::to_string(&given?).ok());
        let json = json.map(Secret::from);
        self.each(within, &mut |place| {
            if place.lacks(step, output) && json.is_none() && place.is_needed(readers) {
                return Err(place.missing(output));
            }
            place.secrets.extend(sent.secrets.iter().cloned());
            place.given.insert((step, output), json.clone());
            Ok(())
        })
    }

    /// Keeps the secrets of a workflow that has taken the place of the rest, of this one or one inside these workflows.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Resumption, Run, Secret, State, Workflow};
    ///
    /// #[derive(Clone, Default)]
    /// struct MakeSecrets {
    ///     pin: Option<Secret<String>>,
    /// }
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{"name":"Rex","pin":"***"},
    /// #     "done":[{"stepId":"login","outputs":{"token":"***"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let mut state = Resumption::of(&ADOPT, state)?;
    /// state.keep(&[], MakeSecrets { pin: Some("1234".into()) });
    /// let run = Run::new(&ADOPT, &http.resuming(state), &[])?;
    /// assert_eq!(run.kept::<MakeSecrets>().pin, Some("1234".into()));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep<T: Any + Send + Sync>(&mut self, within: &[&str], secrets: T) {
        let secrets: Arc<dyn Any + Send + Sync> = Arc::new(secrets);
        let kept = self.each(within, &mut |place| {
            place.kept.insert(TypeId::of::<T>(), Arc::clone(&secrets));
            Ok(())
        });
        kept.unwrap_or_default();
    }

    /// Calls a function with the workflow inside of these, which call each other, and with the part of it that has its steps, if that
    /// has a state of its own. One that is not inside needs nothing.
    fn each(
        &mut self,
        within: &[&str],
        give: &mut dyn FnMut(&mut Self) -> Result<(), WorkflowError>,
    ) -> Result<(), WorkflowError> {
        let own = self.state.workflow.clone();
        let is_split = self.inner.as_ref().is_some_and(|inner| inner.state.is_called(&own));
        let Some((first, within)) = within.split_first() else {
            give(self)?;
            return self.inner.as_mut().filter(|_| is_split).map_or(Ok(()), |part| give(part));
        };
        let calling = if is_split { self.inner.as_deref_mut() } else { Some(self) };
        let inner = calling.and_then(|calling| calling.inner.as_mut());
        let inner = inner.filter(|inner| inner.state.is_called(first));
        inner.map_or(Ok(()), |inner| inner.each(within, give))
    }
}
