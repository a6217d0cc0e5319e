//! Bytes among the outputs of steps. A state has them as base64 (RFC 4648, 4).

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;

use super::{Output, Run, WorkflowError, resumption};

/// Bytes in a variable of a printed function.
#[doc(hidden)]
pub trait Binary: Sized + Sync {
    /// The bytes, if there are any.
    fn bytes(&self) -> Option<&[u8]>;

    /// The variable that has these bytes, or none. `None` if it cannot be without.
    fn of(bytes: Option<Vec<u8>>) -> Option<Self>;
}

impl Binary for Vec<u8> {
    fn bytes(&self) -> Option<&[u8]> {
        Some(self)
    }

    fn of(bytes: Option<Vec<u8>>) -> Option<Self> {
        bytes
    }
}

impl Binary for Option<Vec<u8>> {
    fn bytes(&self) -> Option<&[u8]> {
        self.as_deref()
    }

    fn of(bytes: Option<Vec<u8>>) -> Option<Self> {
        Some(bytes)
    }
}

/// Bytes that are recorded as an output, as base64.
#[doc(hidden)]
pub struct Base64<'a, T>(pub &'a T);

impl<T: Binary> Output for Base64<'_, T> {
    fn value(&self) -> Value {
        self.0.bytes().map(|bytes| STANDARD.encode(bytes)).into()
    }

    fn bytes(&self) -> Option<&[u8]> {
        self.0.bytes()
    }
}

impl Run {
    /// The same as [`restored`](Self::restored) of bytes.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Resumption, Run, State, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},
    /// #     "done":[{"stepId":"photo","outputs":{"png":"UE5H"}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // The output `png` of the step `photo` is "UE5H" in the state.
    /// let http = http.resuming(Resumption::of(&ADOPT, state)?);
    /// let mut run = Run::new(&ADOPT, &http, &[])?;
    /// assert_eq!(run.restored_bytes::<Vec<u8>>("photo", "png")?, b"PNG");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::State`](crate::ErrorKind::State) if the state has something else,
    /// [`ErrorKind::MissingSecret`](crate::ErrorKind::MissingSecret) if they contained a secret.
    pub fn restored_bytes<T: Binary>(
        &mut self,
        step: &'static str,
        output: &'static str,
    ) -> Result<T, WorkflowError> {
        let text: Option<String> = self.restored(step, output)?;
        let bytes = text.map(|text| STANDARD.decode(text)).transpose().ok();
        bytes.and_then(T::of).ok_or_else(|| {
            let expected = "bytes as base64 are expected";
            let unfit = resumption::unfit(self.workflow.id, output, expected);
            let unfit = match &self.taken {
                Some(taken) => taken.back(unfit),
                None => unfit,
            };
            self.refused(unfit)
        })
    }
}
