//! What inputs have to be, beyond their types.

use std::borrow::Cow;

use super::{Run, WorkflowError};
use crate::{
    Error, ErrorKind,
    error::Operation,
    problem,
    rule::{self, Rules},
};

impl Run {
    /// Requires an input to be what the schema of the inputs says; `rule` is the keyword with its value.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, ge, rule};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.check("age", "minimum: 0", ge(3, 0))?;
    /// let error = run.check("name", "minLength: 1", ge(rule::characters(""), 1)).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::InvalidInput { input: "name", rule: "minLength: 1".into() });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if it is not. Nothing has been sent then.
    pub fn check(
        &mut self,
        input: &'static str,
        rule: &'static str,
        holds: bool,
    ) -> Result<(), WorkflowError> {
        self.refuse_input(input, (!holds).then_some(Cow::Borrowed(rule)))
    }

    /// Asks whether values in an input keep [their own rules](Rules), before anything is sent. `place` leads to them, and is empty where they
    /// are the input.
    ///
    /// ```
    /// use arazzo_runtime::{ge, rule::{self, Broken, Rules}};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// struct Pet(i64);
    ///
    /// impl Rules for Pet {
    ///     fn check(&self) -> Result<(), Broken> {
    ///         rule::check("age: minimum: 0", ge(self.0, 0))
    ///     }
    /// }
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.check_each("pets", "items", &[Pet(3), Pet(0)])?;
    /// let error = run.check_each("pets", "items", &[Pet(3), Pet(-1)]).unwrap_err();
    /// assert!(error.to_string().contains("items: age: minimum: 0"));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if one does not. Nothing has been sent then.
    pub fn check_each<'v, T: Rules + 'v>(
        &mut self,
        input: &'static str,
        place: &'static str,
        values: impl IntoIterator<Item = &'v T>,
    ) -> Result<(), WorkflowError> {
        let broken = rule::each(place, values).err();
        self.refuse_input(input, broken.map(|broken| broken.to_string().into()))
    }

    /// Fails where an input has broken a rule.
    fn refuse_input(
        &mut self,
        input: &'static str,
        broken: Option<Cow<'static, str>>,
    ) -> Result<(), WorkflowError> {
        let problems = problem::take();
        self.tell_all(&problems);
        // What was taken up was judged when it began; the secrets that it no longer needs are not there.
        let Some(rule) = broken.filter(|_| self.taken.is_none()) else { return Ok(()) };
        let error = Error::new(ErrorKind::InvalidInput { input, rule }, &Operation::default());
        let error = match problems.is_empty() {
            true => error,
            false => error.with_detail(problems.join("; ")),
        };
        Err(self.failed("", error))
    }
}
