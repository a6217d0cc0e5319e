//! The connection to one service: where it is, what opens it, how long to wait.

mod builder;
mod retries;

use std::{borrow::Cow, collections::BTreeMap, fmt, sync::Arc, time::Duration};

use reqwest::{
    Method,
    header::{HeaderName, HeaderValue},
};

use crate::{
    Call, Clock, Observer, Resumption, Run, RunOptions, Scheme, TraceContext, Variable,
    base::Base,
    call::{Header, retry::Retries},
    credential::Credential,
    error::Operation,
    mask::Mask,
    server::{Plain, Values},
    token::Tokens,
    workflow::Context,
};

pub use builder::HttpBuilder;

/// The headers of the W3C's trace context.
const TRACEPARENT: &str = "traceparent";
const TRACESTATE: &str = "tracestate";

/// What the caller changes of a client before it is built.
pub(crate) type Configure =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// What gives the trace context of a request.
type CurrentContext = Box<dyn Fn() -> Option<TraceContext> + Send + Sync>;

/// The connection to one service. Clones share it.
///
/// A printed client holds one, and gives it to the runs of its workflows.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::{Call, HttpBuilder, Method, RunOptions, Value};
///
/// let http = HttpBuilder::new("https://api.example.com/v1", &[]).timeout(Duration::from_secs(5)).build()?;
/// let call: Call<Value> = http.call("getPet", Method::GET, "/pets/{id}").path("id", 7);
/// // What `client.with(options)` is: the same connection for runs of a minute.
/// let hasty = http.with(RunOptions::new().deadline(Duration::from_secs(60)));
/// assert_eq!(format!("{hasty:?}"), format!("{http:?}"));
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Http(pub(crate) Arc<Inner>, pub(crate) Option<Arc<Context>>);

pub(crate) struct Inner {
    pub(crate) client: reqwest::Client,
    pub(crate) base_url: Base,
    /// Whether the caller has set the base URL, which then holds for every operation.
    pub(crate) has_base_url: bool,
    pub(crate) variables: &'static [Variable],
    pub(crate) values: Values,
    pub(crate) timeout: Duration,
    pub(crate) body_limit: usize,
    pub(crate) header_limit: usize,
    /// Where plain HTTP may go.
    pub(crate) plain: Plain,
    /// By the names of their schemes; they are few.
    pub(crate) credentials: Vec<(&'static str, Credential)>,
    /// The schemes whose credential is a token that expires.
    pub(crate) tokens: BTreeMap<&'static str, Tokens>,
    /// What is never shown: the names of described secrets, and the credentials.
    pub(crate) mask: Mask,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) step_budget: usize,
    pub(crate) retry_after_cap: Duration,
    pub(crate) retries: Retries,
    trace_context: Option<CurrentContext>,
}

impl Inner {
    pub(crate) fn credential(&self, scheme: &Scheme) -> Option<&Credential> {
        let mut credentials = self.credentials.iter();
        credentials.find(|(name, _)| *name == scheme.name).map(|(_, credential)| credential)
    }

    /// Adds the trace context of the request that is being sent, unless the request has one.
    pub(crate) fn add_trace_context(&self, headers: &mut Cow<'_, [Header]>) {
        let Some(trace_context) = &self.trace_context else { return };
        if headers.iter().any(|(name, _)| name == TRACEPARENT) {
            return;
        }
        let Some(TraceContext { traceparent, tracestate }) = trace_context() else { return };
        // What cannot stand in a header is no reason to send nothing.
        let Ok(value) = HeaderValue::try_from(traceparent) else { return };
        headers.to_mut().push((HeaderName::from_static(TRACEPARENT), value));
        let state = tracestate.and_then(|state| HeaderValue::try_from(state).ok());
        if let Some(value) = state.filter(|_| headers.iter().all(|(name, _)| name != TRACESTATE)) {
            headers.to_mut().push((HeaderName::from_static(TRACESTATE), value));
        }
    }
}

impl Http {
    /// Begins a request of an operation: its id, method, and path with parameters in braces.
    ///
    /// Printed methods of clients are made of it.
    ///
    /// ```
    /// use arazzo_runtime::{Call, Http, Method, Value};
    ///
    /// struct Client {
    ///     http: Http,
    /// }
    ///
    /// impl Client {
    ///     fn get_pet(&self, id: i64) -> Call<Value> {
    ///         self.http.call("getPet", Method::GET, "/pets/{id}").path("id", id)
    ///     }
    /// }
    /// ```
    pub fn call<T>(&self, id: &'static str, method: Method, path: &'static str) -> Call<T> {
        Call::new(self.clone(), Operation { id, method, path })
    }

    /// The same for a method that is no constant of [`Method`]. Methods are case-sensitive; what can be none is told when the call is sent.
    ///
    /// ```
    /// use arazzo_runtime::{Call, ErrorKind, HttpBuilder, NoContent};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let call: Call<NoContent> = http.call_as("find", "M-SEARCH", "/pets");
    /// assert_eq!(format!("{call:?}"), "Call(find: M-SEARCH /pets)");
    /// let call: Call<NoContent> = http.call_as("find", "M SEARCH", "/pets");
    /// let error = call.send().await.unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::RefusedValue { name, .. } if name == "M SEARCH"));
    /// # Ok(()) }
    /// ```
    pub fn call_as<T>(
        &self,
        id: &'static str,
        method: &'static str,
        path: &'static str,
    ) -> Call<T> {
        match Method::from_bytes(method.as_bytes()) {
            Ok(method) => self.call(id, method, path),
            Err(_) => {
                self.call(id, Method::default(), path).refused(method, "it is no method of HTTP")
            }
        }
    }

    /// The same connection; its runs go as the options say.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, RunOptions};
    /// # use arazzo_runtime::{Method, NoContent, Run, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct DryRun;
    /// # impl Steps for DryRun {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let dry = http.with(RunOptions::new().steps(DryRun));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &dry, &[])?;
    /// # let call = dry.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// // In a run of this client, nothing is sent.
    /// let answer = run.step("find", call).await?;
    /// assert_eq!(answer.answer().status(), 200);
    /// # Ok(()) }
    /// ```
    pub fn with(&self, options: RunOptions) -> Self {
        self.within(Context::with(options))
    }

    /// The same connection; its next run goes on with a state.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Resumption, Run, State, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    ///
    /// # let json = r#"{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{},"done":[{"stepId":"login","outputs":{}}],"attempts":{}}"#;
    /// # let state: State = serde_json::from_str(json)?;
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// // A state in which the step `login` is done.
    /// let client = http.resuming(Resumption::of(&ADOPT, state)?);
    /// assert!(!Run::new(&ADOPT, &client, &[])?.is_due("login"));
    /// // The run after that begins anew.
    /// assert!(Run::new(&ADOPT, &client, &[])?.is_due("login"));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn resuming(&self, taken: Resumption) -> Self {
        self.within(self.context().resuming(taken))
    }

    /// The same connection for a workflow that a step of the run calls.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Run, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// const LOGIN: Workflow = Workflow::new("login", 2);
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[]).step_budget(2).build()?;
    /// let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.enter("login")?;
    /// // Both runs share what one may take: the time until its deadline, and the number of its steps.
    /// let mut login = Run::new(&LOGIN, &http.called(&run), &[])?;
    /// login.enter("ask")?;
    /// assert_eq!(login.enter("ask").unwrap_err().kind(), &ErrorKind::StepBudget { limit: 2 });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn called(&self, run: &Run) -> Self {
        self.within(run.calls(None))
    }

    /// The same, where the workflow is of another description: the state of the run says what it calls it, so that another workflow may
    /// have the same id.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// // That of the description `shelter`.
    /// const LOGIN: Workflow = Workflow::new("login", 2);
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let run = Run::new(&ADOPT, &http, &[])?;
    /// let http = http.called_as(&run, "$sourceDescriptions.shelter.login");
    /// let login = Run::new(&LOGIN, &http, &[])?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn called_as(&self, run: &Run, name: &'static str) -> Self {
        self.within(run.calls(Some(name)))
    }

    /// The same connection for a workflow that an action of the run goes to.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, Run, RunOptions, State, Workflow};
    ///
    /// const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// const LOGIN: Workflow = Workflow::new("login", 2);
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// let http = http.with(RunOptions::new().store(|state: State| async move { Err(state.workflow_id().into()) }));
    /// let run = Run::new(&ADOPT, &http, &[])?;
    /// // It runs before a step is tried again: what it does is not stored, so that this store cannot fail.
    /// let mut login = Run::new(&LOGIN, &http.apart(&run), &[])?;
    /// login.done("ask", &[]).await?;
    /// # Ok(()) }
    /// ```
    pub fn apart(&self, run: &Run) -> Self {
        self.within(run.leaves_to())
    }

    /// What a run that begins now gets.
    pub(crate) fn begin(&self) -> Context {
        self.context().begin(&*self.0.clock)
    }

    fn within(&self, context: Context) -> Self {
        Self(Arc::clone(&self.0), Some(Arc::new(context)))
    }

    /// What its runs get; most clients say nothing of that.
    fn context(&self) -> Context {
        self.1.as_deref().cloned().unwrap_or_default()
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The query of an endpoint may hold a secret.
        let base_url = self.0.base_url.as_str().split('?').next();
        let credentials = self.0.credentials.iter().map(|(name, _)| name);
        f.debug_struct("Http")
            .field("base_url", &base_url.unwrap_or_default())
            .field("timeout", &self.0.timeout)
            .field("credentials", &credentials.collect::<Vec<_>>())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use crate::{ClientCredentials, HttpBuilder, Scheme};

    #[test]
    fn the_last_credential_of_a_scheme_counts() {
        const TOKEN: Scheme = Scheme::bearer("token");
        const LOGIN: Scheme = Scheme::basic("login");
        let builder = || HttpBuilder::new("https://api.example.com", &[]).credential(TOKEN, "a\n");
        assert!(builder().credential(Scheme::bearer("other"), "b").build().is_err());
        assert!(builder().credential(TOKEN, "b").credential(TOKEN, "c\n").build().is_err());
        let builder = builder().credential(TOKEN, "b").basic(LOGIN, "a:b", "c");
        let source = ClientCredentials::new("https://login.example.com", "me", "s3cret");
        let builder = builder.token_source(LOGIN, source.expect("it is a URL"));
        let http = builder.basic(LOGIN, "ann", "d").build().expect("the last ones can be sent");
        assert_eq!(http.0.credentials.len(), 2);
        assert!(http.0.tokens.is_empty());
        let known: Vec<_> = http.0.mask.known().map(|secret| secret.expose().as_str()).collect();
        assert_eq!(known, ["d", "YW5uOmQ=", "b"]);
    }
}
