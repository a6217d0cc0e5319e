//! The body of an answer: as it came, a part of it, or decoded.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Response;
use crate::{
    Body, Error, ErrorKind,
    decode::{self, DEPTH},
    problem,
};

impl Response {
    /// The body as it came.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"pin":"1234"}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered `{"pin":"1234"}`.
    /// assert_eq!(response.body().to_string(), r#"{"pin":"***"}"#);
    /// # Ok(()) }
    /// ```
    pub fn body(&self) -> &Body {
        &self.0.body
    }

    /// The whole body as it came, also in an error. It may hold secrets.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], "PNG")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered with three bytes.
    /// assert_eq!(response.bytes(), [0x50, 0x4E, 0x47]);
    /// # Ok(()) }
    /// ```
    pub fn bytes(&self) -> &[u8] {
        self.0.body.all()
    }

    /// The whole body as text, without a byte order mark; `None` if it is empty or not UTF-8.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], "\u{FEFF}7;Rex")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered with a byte order mark and a text.
    /// assert_eq!(response.text(), Some("7;Rex"));
    /// # Ok(()) }
    /// ```
    pub fn text(&self) -> Option<&str> {
        if self.0.body.is_empty() {
            return None;
        }
        std::str::from_utf8(self.0.body.whole()).ok()
    }

    /// A part of the body by its JSON Pointer ([RFC 6901]); the empty one is the whole.
    ///
    /// The body is read as JSON whatever its content type says. One that is no JSON has a whole
    /// only: its text. An empty body has nothing.
    ///
    /// ```
    /// use arazzo_runtime::json;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"tags":["big"]}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered `{"tags":["big"]}`.
    /// assert_eq!(response.at("/tags/0"), Some(&json!("big")));
    /// assert_eq!((response.at(""), response.at("/name")), (Some(&json!({"tags": ["big"]})), None));
    /// # Ok(()) }
    /// ```
    ///
    /// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        let whole = self.0.parsed.get_or_init(|| self.value().into());
        let found = whole.as_ref().as_ref().and_then(|whole| whole.pointer(pointer));
        if found.is_none() {
            problem::miss();
        }
        found
    }

    /// Why what is looked for in the body is not there, if that is no word of the service: it says success, and has no body, or one that is
    /// no JSON.
    pub(crate) fn unread(&self) -> Option<String> {
        if !self.is_success() {
            return None;
        }
        match self.0.body.text() {
            b"" => Some("the answer has no body".to_owned()),
            text => {
                decode::json::<Value>(text).err().map(|mismatch| match mismatch.is_too_deep() {
                    true => ErrorKind::TooDeep { limit: DEPTH }.to_string(),
                    false => format!("the body is no JSON: {}", mismatch.message),
                })
            }
        }
    }

    fn value(&self) -> Option<Value> {
        if self.0.body.is_empty() {
            return None;
        }
        let json = serde_json::from_slice(self.0.body.text()).ok();
        json.or_else(|| self.text().map(|text| Value::String(text.to_owned())))
    }

    /// Decodes the body, whatever its content type says.
    ///
    /// ```
    /// use arazzo_runtime::ErrorKind;
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// #[derive(Debug, serde::Deserialize)]
    /// struct Pet {
    ///     id: i64,
    /// }
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"id":"seven"}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered `{"id":"seven"}`.
    /// let error = response.json::<Pet>().unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Decode { path: "id".to_owned() });
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoBody`] without a body, [`ErrorKind::TooDeep`], and [`ErrorKind::Decode`] with the path of what does not fit.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.read()
    }

    /// Decodes the body; without one, or with `null`, every property is absent.
    ///
    /// ```
    /// # use arazzo_runtime::{HttpBuilder, Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    /// #[derive(Default, serde::Deserialize)]
    /// struct Pet {
    ///     owner: Option<String>,
    /// }
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered without a body.
    /// assert_eq!(response.json_or_default::<Pet>()?.owner, None);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooDeep`], and [`ErrorKind::Decode`] with the path of what does not fit.
    pub fn json_or_default<T: DeserializeOwned + Default>(self) -> Result<T, Error> {
        self.read_or_default()
    }

    /// Decodes the body of an answer that is still needed; only a failure takes a copy of it.
    #[inline]
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        match self.0.body.text() {
            b"" => Err(Error::answered(ErrorKind::NoBody, self.clone())),
            text => self.decode(text),
        }
    }

    fn decode<T: DeserializeOwned>(&self, text: &[u8]) -> Result<T, Error> {
        decode::json(text).map_err(|mismatch| Error::mismatch(mismatch, self.clone()))
    }

    /// Decodes a part of the body; `None` if it is not there, or `null`.
    pub(crate) fn read_at<T: DeserializeOwned>(&self, pointer: &str) -> Result<Option<T>, Error> {
        let read = match self.at(pointer).filter(|value| !value.is_null()) {
            Some(value) => {
                decode::value(value).map(Some).map_err(|mismatch| mismatch.below(pointer))
            }
            None if self.0.body.is_empty() => Ok(None),
            // What has been parsed as something else than a text is JSON.
            None if self.at("").is_some_and(|whole| !whole.is_string()) => Ok(None),
            // Of what is no JSON as a whole, nothing is known.
            None => decode::json::<Value>(self.0.body.text()).map(|_| None),
        };
        read.map_err(|mismatch| Error::mismatch(mismatch, self.clone()))
    }

    /// Without a body, or with `null`, the default.
    #[inline]
    pub(crate) fn read_or_default<T: DeserializeOwned + Default>(&self) -> Result<T, Error> {
        match self.0.body.text() {
            b"" | b"null" => Ok(T::default()),
            text => self.decode(text),
        }
    }
}
