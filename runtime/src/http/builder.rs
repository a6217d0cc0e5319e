//! How a connection is set up.

mod credentials;
mod limits;
mod servers;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use super::{Configure, CurrentContext, Http, Inner};
use crate::{
    Clock, Error, Observer, TraceContext, Variable,
    base::Base,
    call::retry::Retries,
    clock::SystemClock,
    credential::Credential,
    host,
    mask::Mask,
    server::{self, Values},
    token::Tokens,
};

/// How long a request may take unless the builder says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How large an answer may be unless the builder says otherwise, in bytes.
const BODY_LIMIT: usize = 10 * 1024 * 1024;

/// How large the headers of an answer may be unless the builder says otherwise, in bytes.
const HEADER_LIMIT: usize = 64 * 1024;

/// How many steps a run may execute unless the builder says otherwise.
const STEP_BUDGET: usize = 1000;

/// How long `Retry-After` may make a step wait unless the builder says otherwise.
const RETRY_AFTER_CAP: Duration = Duration::from_secs(5 * 60);

/// Builds an [`Http`]. Printed builders are thin shells of it.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::{Event, HttpBuilder, Scheme};
///
/// const TOKEN: Scheme = Scheme::bearer("token");
///
/// let http = HttpBuilder::new("https://api.example.com/v1", &["chipCode"])
///     .credential(TOKEN, "s3cret")
///     .timeout(Duration::from_secs(10))
///     .body_limit(1024 * 1024)
///     .observer(|event: &Event<'_>| eprintln!("{event:?}"))
///     .build()?;
/// let shown = r#"Http { base_url: "https://api.example.com/v1", timeout: 10s, credentials: ["token"] }"#;
/// assert_eq!(format!("{http:?}"), shown);
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
#[must_use]
pub struct HttpBuilder {
    base_url: String,
    has_base_url: bool,
    is_endpoint: bool,
    variables: &'static [Variable],
    values: Values,
    timeout: Duration,
    body_limit: usize,
    header_limit: usize,
    plain_http: bool,
    credentials: BTreeMap<&'static str, Result<Credential, Error>>,
    tokens: BTreeMap<&'static str, Tokens>,
    secret_names: &'static [&'static str],
    configure: Option<Configure>,
    client: Option<reqwest::Client>,
    observer: Option<Arc<dyn Observer>>,
    clock: Arc<dyn Clock>,
    step_budget: usize,
    pub(super) retry_after_cap: Duration,
    trace_context: Option<CurrentContext>,
    pub(super) retries: Retries,
}

impl HttpBuilder {
    /// A builder for the service at `base_url`; `secret_names` are the described secret properties.
    ///
    /// ```
    /// use arazzo_runtime::HttpBuilder;
    /// # use arazzo_runtime::{Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], r#"{"chipCode":"4711","id":7}"#)) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = HttpBuilder::new("https://api.example.com", &["chipCode"]).build()?;
    /// # let http = http.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("getSim", Method::GET, "/sims/7");
    /// # let response = run.step("find", call).await?.answer();
    /// // The service has answered `{"chipCode":"4711","id":7}`.
    /// assert_eq!(response.body().to_string(), r#"{"chipCode":"***","id":7}"#);
    /// # Ok(()) }
    /// ```
    pub fn new(base_url: &str, secret_names: &'static [&'static str]) -> Self {
        Self {
            base_url: base_url.to_owned(),
            has_base_url: false,
            is_endpoint: false,
            variables: &[],
            values: Values::new(),
            timeout: TIMEOUT,
            body_limit: BODY_LIMIT,
            header_limit: HEADER_LIMIT,
            plain_http: false,
            credentials: BTreeMap::new(),
            tokens: BTreeMap::new(),
            secret_names,
            configure: None,
            client: None,
            observer: None,
            clock: Arc::new(SystemClock),
            step_budget: STEP_BUDGET,
            retry_after_cap: RETRY_AFTER_CAP,
            trace_context: None,
            retries: Retries::default(),
        }
    }

    /// A builder for the only endpoint at `url`, which no path follows.
    pub(crate) fn endpoint(url: &str, secret_names: &'static [&'static str]) -> Self {
        Self { is_endpoint: true, ..Self::new(url, secret_names) }
    }

    /// Changes the `reqwest::ClientBuilder` before it builds: proxies, certificates, pools.
    ///
    /// The redirect policy is set after it: redirects stay on the origin of the request. The proxies of the system, such as that of the
    /// variable `HTTPS_PROXY`, are used unless the base URL is plain HTTP on this machine: what needs no permission does not leave it.
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::HttpBuilder;
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[])
    ///     .configure(|client| client.user_agent("pets/1.0").connect_timeout(Duration::from_secs(3)))
    ///     .build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn configure(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.configure = Some(Box::new(configure));
        self
    }

    /// Uses a client of the caller's.
    ///
    /// Two things are then the caller's to guarantee: that redirects to another origin are not followed (credential headers
    /// would travel with them: use `redirect::Policy::none()`), and that TLS is as strict as it should be. Timeouts and limits of this builder
    /// still hold; [`configure`](Self::configure) is not called. Which redirects it follows is not seen: where no connection can be made, that
    /// may be the second request, so that POST and PATCH are not repeated (see [`connection_retries`](Self::connection_retries)), and of
    /// all that may change something it is [not known](crate::Error::is_outcome_unknown) whether it was done.
    ///
    /// With the feature `tls`, reqwest has no provider of cryptography of its own: rustls wants one to be installed before a
    /// `reqwest::Client` is built.
    ///
    /// ```no_run
    /// use arazzo_runtime::{HttpBuilder, reqwest::{Client, redirect::Policy}};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // Before: `rustls::crypto::ring::default_provider().install_default()`.
    /// let mine = Client::builder().redirect(Policy::none()).build()?;
    /// let http = HttpBuilder::new("https://api.example.com", &[]).client(mine).build()?;
    /// # Ok(()) }
    /// ```
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.retries.blind = true;
        self.client = Some(client);
        self
    }

    /// Watches the steps of the workflows.
    ///
    /// ```
    /// use std::sync::{Arc, Mutex};
    /// use arazzo_runtime::{Event, HttpBuilder};
    /// # use arazzo_runtime::{Run, Workflow};
    ///
    /// let log = Arc::new(Mutex::new(Vec::new()));
    /// let told = Arc::clone(&log);
    /// let http = HttpBuilder::new("https://api.example.com", &[])
    ///     .observer(move |event: &Event<'_>| told.lock().unwrap().push(format!("{event:?}")))
    ///     .build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let run = Run::new(&ADOPT, &http, &[])?;
    /// // When a run has begun:
    /// assert_eq!(*log.lock().unwrap(), [r#"Started { workflow: "adopt", resumed: false }"#]);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Sets the clock that pauses, timeouts, deadlines and the ends of tokens go by. The default is the system's.
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::HttpBuilder;
    /// # use std::{future::{Future, ready}, pin::Pin, time::SystemTime};
    /// # use arazzo_runtime::Clock;
    /// # use arazzo_runtime::{Method, NoContent, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// # struct Impatient;
    /// # impl Clock for Impatient {
    /// #     fn now(&self) -> SystemTime { SystemTime::UNIX_EPOCH }
    /// #     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(ready(())) }
    /// # }
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(503, &[], "")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // Its pauses are over at once.
    /// let http = HttpBuilder::new("https://api.example.com", &[]).clock(Impatient).build()?;
    /// # let http = http.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// # let call = http.call::<NoContent>("findPet", Method::GET, "/pets/7");
    /// # let error = run.step("find", call).await?.require_success().err().unwrap();
    /// // A step has failed: an hour later it is tried again, by this clock at once.
    /// assert!(run.retry("find", "busy", 1, Duration::from_secs(3600), &error).await?);
    /// # Ok(()) }
    /// ```
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sends the [trace context](TraceContext) with each request: what the function gives when the request is sent, on the task that sends
    /// it and inside the span of the request. Where it gives a text, that is the header `traceparent`.
    ///
    /// Nothing is sent for `None`, for a value that cannot stand in a header, and where a step sets the header itself.
    ///
    /// ```
    /// use arazzo_runtime::{HttpBuilder, TraceContext};
    ///
    /// # fn current_span() -> Option<(String, String)> { None }
    /// // With OpenTelemetry: what the propagator injects for `Span::current().context()`.
    /// let http = HttpBuilder::new("https://api.example.com", &[]).trace_context(|| {
    ///     let (traceparent, tracestate) = current_span()?;
    ///     Some(TraceContext::new(traceparent).tracestate(tracestate))
    /// });
    /// ```
    pub fn trace_context<C: Into<TraceContext>>(
        mut self,
        context: impl Fn() -> Option<C> + Send + Sync + 'static,
    ) -> Self {
        self.trace_context = Some(Box::new(move || context().map(Into::into)));
        self
    }

    /// Builds the connection. Nothing is sent.
    ///
    /// With the feature `tls`, and without a [client](Self::client) of the caller's, the whole process gets a provider of cryptography for
    /// rustls by this, ring, unless it has one: an application that wants another one installs it before.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder};
    ///
    /// let http = HttpBuilder::new("https://api.example.com/v1", &[]).build()?;
    /// let error = HttpBuilder::new("api.example.com", &[]).build().unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Configuration);
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the base URL is not an absolute http or https URL without query and fragment,
    /// it is plain HTTP to another machine and that is [not allowed](Self::allow_plain_http), a server variable has a value that it cannot have, a credential cannot stand where it is sent, or reqwest cannot be set up.
    pub fn build(self) -> Result<Http, Error> {
        use server::Plain::{Everywhere, Here, Nowhere};
        let base_url = if self.is_endpoint {
            server::endpoint(&self.base_url)?
        } else {
            let filled = server::fill(&self.base_url, self.variables, &self.values)?;
            server::base_url(&filled, if self.plain_http { Everywhere } else { Here })?
        };
        let credentials = self.credentials.into_iter();
        let credentials = credentials
            .map(|(name, credential)| Ok((name, credential?)))
            .collect::<Result<BTreeMap<_, Credential>, Error>>()?;
        let secrets = credentials.values().flat_map(|credential| credential.secrets.clone());
        let mask = Mask::new(self.secret_names, secrets.collect());
        let base_url = Base::new(base_url)?;
        // Where no proxy of the system stands between, or where that is the caller's to see to.
        let is_direct = self.client.is_some() || base_url.is_plain_here();
        let plain = match (self.plain_http, is_direct) {
            (true, _) => Everywhere,
            (false, true) => Here,
            (false, false) => Nowhere,
        };
        let client = match (self.client, self.configure) {
            (Some(client), _) => client,
            (None, configure) => host::build(configure, base_url.is_plain_here(), self.timeout)?,
        };
        Ok(Http(
            Arc::new(Inner {
                client,
                base_url,
                has_base_url: self.has_base_url,
                variables: self.variables,
                values: self.values,
                timeout: self.timeout,
                body_limit: self.body_limit,
                header_limit: self.header_limit,
                plain,
                credentials: credentials.into_iter().collect(),
                tokens: self.tokens,
                mask,
                observer: self.observer,
                clock: self.clock,
                step_budget: self.step_budget,
                retry_after_cap: self.retry_after_cap,
                trace_context: self.trace_context,
                retries: self.retries,
            }),
            None,
        ))
    }
}
