//! What all printed builders have in common.

/// Completes a printed client and its builder, around a field `http` each, with what does not depend on the description.
///
/// What it adds is documented with examples if it is told the name of the crate and how a builder is begun there.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::{Http, HttpBuilder};
///
/// #[derive(Clone)]
/// pub struct Client {
///     http: Http,
/// }
///
/// pub struct ClientBuilder {
///     http: HttpBuilder,
/// }
///
/// arazzo_runtime::client_builder!(ClientBuilder => Client, "pets", "pets::Client::builder()");
///
/// impl Client {
///     pub fn builder() -> ClientBuilder {
///         ClientBuilder { http: HttpBuilder::new("https://api.example.com", &[]) }
///     }
/// }
///
/// let client = Client::builder().timeout(Duration::from_secs(5)).connection_retries(0).build()?;
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
#[macro_export]
macro_rules! client_builder {
    ($builder:ident => $client:ident $(, $krate:literal, $new:literal)?) => {
        impl $client {
            /// The connection to the service.
            $(#[doc = $crate::__example!(
                ["use ", $krate, "::runtime::{Method, Text};\n\n"]
                [$new]
                ["\nlet call = client.http().call::<Text>(\"ping\", Method::GET, \"/ping\");"]
            )])?
            pub fn http(&self) -> &$crate::Http {
                &self.http
            }

            /// The same client; its runs go as the options say: with a store for their state, a deadline, another way to
            /// execute steps.
            $(#[doc = $crate::__example!(
                ["use std::time::Duration;\nuse ", $krate, "::runtime::RunOptions;\n\n"]
                [$new]
                ["\nlet hurried = client.with(RunOptions::new().deadline(Duration::from_secs(60)));"]
            )])?
            pub fn with(&self, options: $crate::RunOptions) -> Self {
                Self { http: self.http.with(options) }
            }

            #[doc(hidden)]
            pub fn resuming(&self, state: $crate::Resumption) -> Self {
                Self { http: self.http.resuming(state) }
            }

            #[doc(hidden)]
            pub fn called(&self, run: &$crate::Run) -> Self {
                Self { http: self.http.called(run) }
            }

            #[doc(hidden)]
            pub fn called_as(&self, run: &$crate::Run, name: &'static str) -> Self {
                Self { http: self.http.called_as(run, name) }
            }

            #[doc(hidden)]
            pub fn apart(&self, run: &$crate::Run) -> Self {
                Self { http: self.http.apart(run) }
            }
        }

        impl $builder {
            /// Sets the URL that the paths of the description follow, such as a test server's.
            $(#[doc = $crate::__example!([] [$new, ".base_url(\"http://127.0.0.1:8080\")"] [])])?
            pub fn base_url(
                mut self,
                url: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.http = self.http.base_url(url);
                self
            }

            /// Sets how long a request may take with all that belongs to it: the token that it needs, the answer, and what is sent
            /// again. The default is 30 seconds, of which 10 are for connecting.
            $(#[doc = $crate::__example!([] [$new, ".timeout(std::time::Duration::from_secs(5))"] [])])?
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.http = self.http.timeout(timeout);
                self
            }

            /// Sets how large an answer may be, in bytes. The default is 10 MiB.
            $(#[doc = $crate::__example!([] [$new, ".body_limit(1024 * 1024)"] [])])?
            pub fn body_limit(mut self, bytes: usize) -> Self {
                self.http = self.http.body_limit(bytes);
                self
            }

            /// Sets how large the headers of an answer may be, in bytes. The default is 64 KiB.
            $(#[doc = $crate::__example!([] [$new, ".header_limit(16 * 1024)"] [])])?
            pub fn header_limit(mut self, bytes: usize) -> Self {
                self.http = self.http.header_limit(bytes);
                self
            }

            /// Lets requests go unencrypted to other machines, credentials too: servers whose URL begins with `http://`.
            /// Those of this machine (`localhost`, `127.0.0.1`, `[::1]`) need no permission; names below `localhost` do.
            $(#[doc = $crate::__example!([] [$new, ".base_url(\"http://gateway.example.com\").allow_plain_http()"] [])])?
            pub fn allow_plain_http(mut self) -> Self {
                self.http = self.http.allow_plain_http();
                self
            }

            /// Changes the `reqwest::ClientBuilder` before it builds: proxies, certificates, pools.
            ///
            /// The redirect policy is set after it: redirects stay on the origin of the request. The proxies of the
            /// system are used unless the base URL is plain HTTP on this machine.
            $(#[doc = $crate::__example!([] [$new, ".configure(|reqwest| reqwest.https_only(true))"] [])])?
            pub fn configure(
                mut self,
                configure: impl ::core::ops::FnOnce(
                    $crate::reqwest::ClientBuilder,
                ) -> $crate::reqwest::ClientBuilder
                + ::core::marker::Send
                + 'static,
            ) -> Self {
                self.http = self.http.configure(configure);
                self
            }

            /// Uses a `reqwest::Client` of yours. Two things are then yours to guarantee: that redirects to another
            /// origin are not followed, since credential headers would travel with them
            /// (`redirect::Policy::none()`), and that TLS is as strict as it should be.
            $(#[doc = $crate::__example!(
                ["use ", $krate, "::runtime::reqwest::{Client, redirect::Policy};\n\nlet reqwest = Client::builder().redirect(Policy::none()).build()?;\n"]
                [$new, ".http_client(reqwest)"]
                []
            )])?
            pub fn http_client(mut self, client: $crate::reqwest::Client) -> Self {
                self.http = self.http.client(client);
                self
            }

            /// Watches the steps of the workflows.
            $(#[doc = $crate::__example!(
                ["use ", $krate, "::runtime::Event;\n\n"]
                [$new, ".observer(|event: &Event<'_>| println!(\"{event:?}\"))"]
                []
            )])?
            pub fn observer(mut self, observer: impl $crate::Observer + 'static) -> Self {
                self.http = self.http.observer(observer);
                self
            }

            /// Sets the clock that pauses, timeouts, deadlines and the ends of tokens go by. The default is the system's.
            $(#[doc = $crate::__example!(
                ["# fn example(clock: impl ", $krate, "::runtime::Clock + 'static) -> Result<(), Box<dyn std::error::Error>> {\n"]
                [$new, ".clock(clock)"]
                ["\n# Ok(()) }"]
            )])?
            pub fn clock(mut self, clock: impl $crate::Clock + 'static) -> Self {
                self.http = self.http.clock(clock);
                self
            }

            /// Sets how many steps a run may execute where workflows branch, repetitions and the steps of workflows that it
            /// calls included. The default is 1,000.
            $(#[doc = $crate::__example!([] [$new, ".step_budget(100)"] [])])?
            pub fn step_budget(mut self, steps: usize) -> Self {
                self.http = self.http.step_budget(steps);
                self
            }

            /// Sets how long a `Retry-After` of an answer may make a step wait. The default is 5 minutes.
            $(#[doc = $crate::__example!([] [$new, ".retry_after_cap(std::time::Duration::from_secs(30))"] [])])?
            pub fn retry_after_cap(mut self, cap: ::core::time::Duration) -> Self {
                self.http = self.http.retry_after_cap(cap);
                self
            }

            /// Sends the trace context (the W3C's) with each request: what the function gives when the request is sent,
            /// such as the context of the span that is current then; a text is the header `traceparent`. Nothing is sent
            /// for `None`, for a value that cannot stand in a header, and where a step sets the header itself.
            $(#[doc = $crate::__example!([] [$new, ".trace_context(|| std::env::var(\"TRACEPARENT\").ok())"] [])])?
            pub fn trace_context<C: ::core::convert::Into<$crate::TraceContext>>(
                mut self,
                context: impl ::core::ops::Fn() -> ::core::option::Option<C>
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.http = self.http.trace_context(context);
                self
            }

            /// Sets how often a request is sent again that got no answer, where that is safe; 0 turns it off. The default
            /// is 2.
            ///
            /// That is so if no connection could be made, and if the connection broke before the head of an answer was
            /// whole and the method is idempotent: GET, HEAD, OPTIONS, TRACE, PUT, DELETE. The timeout is of all sendings
            /// together: where it leaves no time for one that takes as long as the last, none follows.
            $(#[doc = $crate::__example!([] [$new, ".connection_retries(0)"] [])])?
            pub fn connection_retries(mut self, retries: u32) -> Self {
                self.http = self.http.connection_retries(retries);
                self
            }

            /// Sends requests of other methods again, too (POST, PATCH), when their connection broke before an answer.
            ///
            /// **The service may do them twice**: it may have done what it was asked to before the connection broke.
            /// Only for services that recognize a repeated request.
            $(#[doc = $crate::__example!([] [$new, ".retry_unsafe()"] [])])?
            pub fn retry_unsafe(mut self) -> Self {
                self.http = self.http.retry_unsafe();
                self
            }

            /// Sets which part of its longest time each wait before a connection retry takes, 0 to 1. The default is
            /// random.
            $(#[doc = $crate::__example!([] [$new, ".jitter(|| 1.0)"] [])])?
            pub fn jitter(
                mut self,
                jitter: impl ::core::ops::Fn() -> f64
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.http = self.http.jitter(jitter);
                self
            }

            /// Builds the client. Nothing is sent. With the feature `tls` of the runtime, ring becomes rustls's provider of
            /// cryptography for the whole process, unless it has one.
            $(#[doc = $crate::__example!([] [$new] [])])?
            ///
            /// # Errors
            ///
            /// The base URL is not an absolute http or https URL, or is plain HTTP to another machine without
            /// `allow_plain_http`, a credential cannot stand in a header, or reqwest
            /// cannot be set up.
            pub fn build(self) -> ::core::result::Result<$client, $crate::Error> {
                ::core::result::Result::Ok($client { http: self.http.build()? })
            }
        }
    };
}

/// The text of an example: what is before the client is built, how its builder is set up, what follows.
#[doc(hidden)]
#[macro_export]
macro_rules! __example {
    ([$($before:expr),*] [$($builder:expr),*] [$($after:expr)?]) => {
        concat!(
            "
```no_run
",
            $($before,)*
            "let client = ",
            $($builder,)*
            ".build()?;",
            $($after,)?
            "
# Ok::<_, Box<dyn std::error::Error>>(())
```"
        )
    };
}
