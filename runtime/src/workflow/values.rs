//! Values that a run cannot do without.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Error, ErrorKind, File, Run, WorkflowError, carry::NOT_TEXT, decode, error::Operation,
};

/// Why an integer is no number.
const TOO_LONG: &str = "an integer of more digits than a double holds";

impl Run {
    /// The value of an expression that the step needs.
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// assert_eq!(run.need("adopt", "$steps.find.outputs.id", Some(7))?, 7);
    /// let error = run.need("adopt", "$steps.find.outputs.id", None::<i64>).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: "$steps.find.outputs.id" });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingValue`] if there is none.
    pub fn need<T>(
        &mut self,
        step: &'static str,
        expression: &'static str,
        value: Option<T>,
    ) -> Result<T, WorkflowError> {
        self.tell_problems();
        value.ok_or_else(|| self.missing(step, expression))
    }

    /// The text of a file that a step needs.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, File};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let (note, photo) = (File::from("a note"), File::from(vec![0xFF]));
    /// assert_eq!(run.need_text("send", "$inputs.note", Some(&note))?, "a note");
    /// let error = run.need_text("send", "$inputs.photo", Some(&photo)).unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingValue`] if there is none, [`ErrorKind::RefusedValue`] if it is no UTF-8.
    pub fn need_text<'f>(
        &mut self,
        step: &'static str,
        expression: &'static str,
        value: Option<&'f File>,
    ) -> Result<&'f str, WorkflowError> {
        let file = self.need(step, expression, value)?;
        file.text().ok_or_else(|| {
            let kind = ErrorKind::RefusedValue { name: expression.to_owned(), reason: NOT_TEXT };
            self.failed(step, Error::new(kind, &Operation::default()))
        })
    }

    /// The same as [`need`](Self::need) of a value that nothing describes, or that something else does, as what an input of a called
    /// workflow is: numbers and booleans as text too.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let (number, list) = (json!(7), json!([7]));
    /// let id: String = run.need_as("call", "$steps.find.outputs.id", Some(&number))?;
    /// assert_eq!(id, "7");
    /// let error = run.need_as::<String>("call", "$steps.find.outputs.ids", Some(&list)).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::UnexpectedValue { expression: "$steps.find.outputs.ids" });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingValue`] if there is none, [`ErrorKind::UnexpectedValue`] if it is something else.
    pub fn need_as<T: DeserializeOwned>(
        &mut self,
        step: &'static str,
        expression: &'static str,
        value: Option<&Value>,
    ) -> Result<T, WorkflowError> {
        let value = self.optional_as(step, expression, value)?;
        self.need(step, expression, value)
    }

    /// The same of a value that may be absent or null.
    ///
    /// ```
    /// use arazzo_runtime::json;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let id = run.optional_as::<String>("call", "$steps.find.outputs.id", Some(&json!(7)))?;
    /// assert_eq!(id.as_deref(), Some("7"));
    /// let none = run.optional_as::<String>("call", "$steps.find.outputs.id", Some(&json!(null)))?;
    /// assert_eq!(none, None);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnexpectedValue`] if it is something else.
    pub fn optional_as<T: DeserializeOwned>(
        &mut self,
        step: &'static str,
        expression: &'static str,
        value: Option<&Value>,
    ) -> Result<Option<T>, WorkflowError> {
        let Some(value) = value.filter(|value| !value.is_null()) else { return Ok(None) };
        decode::value(value).map(Some).map_err(|mismatch| {
            let kind = ErrorKind::UnexpectedValue { expression };
            let detail = format!("at '{}', {}", mismatch.path, mismatch.message);
            let error = Error::new(kind, &Operation::default());
            self.failed(step, error.with_detail(self.mask.text(&detail)))
        })
    }

    /// The same as [`need_as`](Self::need_as) of an integer as a number: one that a double does not hold is refused.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// assert_eq!(run.need_number("call", "$inputs.count", Some(&json!(7)))?, 7.0);
    /// let error = run.need_number("call", "$inputs.id", Some(&json!(9_007_199_254_740_993_u64))).unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::UnexpectedValue { expression: "$inputs.id" });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MissingValue`] if there is none, [`ErrorKind::UnexpectedValue`] if it is something else, or has more digits.
    pub fn need_number(
        &mut self,
        step: &'static str,
        expression: &'static str,
        value: Option<&Value>,
    ) -> Result<f64, WorkflowError> {
        let value = self.optional_number(step, expression, value)?;
        self.need(step, expression, value)
    }

    /// The same of a value that may be absent or null.
    ///
    /// ```
    /// use arazzo_runtime::json;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// assert_eq!(run.optional_number("call", "$inputs.count", Some(&json!(7)))?, Some(7.0));
    /// assert_eq!(run.optional_number("call", "$inputs.count", None)?, None);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnexpectedValue`] if it is something else, or has more digits.
    pub fn optional_number(
        &mut self,
        step: &'static str,
        expression: &'static str,
        value: Option<&Value>,
    ) -> Result<Option<f64>, WorkflowError> {
        let number = self.optional_as(step, expression, value)?;
        let integer = value.and_then(|value| match value.as_i64() {
            Some(integer) => Some(i128::from(integer)),
            None => value.as_u64().map(i128::from),
        });
        // The cast of a double to an integer is exact within these.
        match integer.zip(number).is_some_and(|(integer, number)| number as i128 != integer) {
            false => Ok(number),
            true => {
                let kind = ErrorKind::UnexpectedValue { expression };
                let error = Error::new(kind, &Operation::default());
                Err(self.failed(step, error.with_detail(TOO_LONG.to_owned())))
            }
        }
    }

    /// The value of an output of the workflow that is not optional.
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// assert_eq!(run.output("$steps.find.outputs.id", Some(7))?, 7);
    /// let error = run.output("$steps.find.outputs.id", None::<i64>).unwrap_err();
    /// assert_eq!((error.step_id(), error.kind()), ("", &ErrorKind::MissingValue { expression: "$steps.find.outputs.id" }));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Without a value, [`ErrorKind::Ended`] if a failure action ended the workflow: it tells that
    /// failure. Else [`ErrorKind::MissingValue`].
    pub fn output<T>(
        &mut self,
        expression: &'static str,
        value: Option<T>,
    ) -> Result<T, WorkflowError> {
        self.tell_problems();
        value.ok_or_else(|| match self.ended.take() {
            Some(cause) => {
                let error = Error::caused(ErrorKind::Ended { expression }, cause.error());
                let inner = cause.inner().map(WorkflowError::share);
                self.fail(cause.step_id(), error, inner)
            }
            None => self.missing("", expression),
        })
    }

    fn missing(&mut self, step: &'static str, expression: &'static str) -> WorkflowError {
        let kind = ErrorKind::MissingValue { expression };
        self.failed(step, Error::new(kind, &Operation::default()))
    }
}
