//! What a run tells: to the observer of its client, and to whoever collects spans.

use super::{Run, State};
use crate::{Event, problem};

impl Run {
    /// The function of the workflow is about to return its outputs: unless one of them turns out to be missing,
    /// [`Event::Done`] is told when the run is dropped.
    ///
    /// ```
    /// use arazzo_runtime::{Event, HttpBuilder, Run, Workflow};
    ///
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let log = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    /// # let told = std::sync::Arc::clone(&log);
    /// # let observer = move |event: &Event<'_>| told.lock().unwrap().push(format!("{event:?}"));
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).observer(observer).build()?;
    /// let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.finish();
    /// drop(run);
    /// // The observer has been told:
    /// # let last = log.lock().unwrap().pop();
    /// assert_eq!(last.as_deref(), Some(r#"Done { workflow: "adopt" }"#));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn finish(&mut self) {
        self.finished = true;
    }

    /// The run has begun.
    pub(super) fn tell_start(&self) {
        if !self.workflow.is_part {
            let resumed = self.taken.is_some();
            self.tell(|| Event::Started { workflow: self.workflow.id, resumed });
        }
    }

    /// Tells what conditions could not evaluate since the run was called last.
    pub(super) fn tell_problems(&self) {
        self.tell_all(&problem::take());
    }

    pub(super) fn tell_all(&self, problems: &[String]) {
        for problem in problems {
            self.tell(|| Event::NotEvaluated { workflow: self.workflow.id, problem });
        }
    }

    /// Tells the observer of the client. Most clients have none, and make no event.
    #[inline]
    pub(super) fn tell<'e>(&self, event: impl FnOnce() -> Event<'e>) {
        if let Some(observer) = &self.http.observer {
            observer.event(&event());
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.context
            .leave(|| State { inner: self.left().map(Box::new), ..self.state() }.telling_lost());
        // An observer that panics here while another panic unwinds would abort the program.
        if std::thread::panicking() {
            return;
        }
        self.tell_problems();
        match self.open.take() {
            Some(error) => {
                self.span.failed(&error);
                self.tell(|| Event::Failed { error: &error });
            }
            None if self.finished && !self.workflow.is_part => {
                self.tell(|| Event::Done { workflow: self.workflow.id });
            }
            None => {}
        }
    }
}
