//! What clients printed by `arazzo-codegen` call at run time.
//!
//! Printed code says *what* a workflow does; this crate holds everything that two steps would
//! otherwise share: sending a request ([`Call`]), reading an answer ([`Response`]), telling what went
//! wrong ([`Error`], [`WorkflowError`]), and keeping secrets secret ([`Secret`]). There is no
//! interpreter in it: conditions, expressions and outputs are Rust in the printed code.
//!
//! An application meets few of its types: [`Secret`] for credentials and secret inputs, [`File`] for what is sent as
//! bytes, [`WorkflowError`] and [`ErrorKind`] when something fails, [`Observer`] to watch the steps.
//!
//! ```
//! use arazzo_runtime::Secret;
//!
//! let secret: Secret<String> = "1234-5678".into();
//! assert_eq!(format!("{secret:?}"), "Secret(***)");
//! assert_eq!(secret.expose(), "1234-5678");
//! ```
//!
//! # Where to look
//!
//! | for | see |
//! |---|---|
//! | the client: its URL, credentials, limits | [`HttpBuilder`], [`Scheme`], [`ClientCredentials`], [`RefreshToken`], [`TokenSource`] |
//! | one operation by itself | [`Call`], [`Reply`], [`Response`], [`Error`] |
//! | a workflow that runs, fails, is taken up | [`RunOptions`], [`Observer`], [`WorkflowError`], [`State`], [`Store`] |
//! | values of inputs and outputs | [`Secret`], [`File`], [`TextEnum`], [`Union`] |
//! | tests without a service, and without waiting | [`Steps`], [`Clock`] |
//! | what printed workflows call | [`Run`], [`StepResponse`], [`Resumption`], [`condition`], [`embed`], [`replace`], [`rule`] |
//! | what printed types and clients are made with | [`object!`], [`text_enum!`], [`union!`], [`tagged!`], [`client_builder!`] |
//!
//! # Runs that stop
//!
//! A workflow changes things in the world. One that fails half-way tells in its [`WorkflowError`] what was
//! [done](WorkflowError::completed), and holds the [`State`] from which the printed function `resume_…` goes on without repeating it.
//!
//! | what happened | what the error says | what to do |
//! |---|---|---|
//! | no connection | [`ErrorKind::Transport`] | take the state up |
//! | an answer that the step does not accept | [`ErrorKind::Criterion`], [`ErrorKind::NotEvaluated`], [`ErrorKind::Status`] | take it up when that may have changed |
//! | sent, and no answer to a request that changes something, or one that broke off or was not whole in time | [`ErrorKind::Transport`] or [`ErrorKind::Timeout`]; [`State::unknown_step`] names the step | find out, then [`State::was_done`] or [`State::repeat_unknown`] |
//! | an answer to such a request that says success and cannot be read | [`ErrorKind::NotEvaluated`], [`ErrorKind::Decode`], [`ErrorKind::NoBody`], [`ErrorKind::TooDeep`], [`ErrorKind::TooLarge`], [`ErrorKind::HeadersTooLarge`] | the same |
//! | the time of the run is over | [`ErrorKind::Deadline`] | the same |
//! | the state could not be stored | [`ErrorKind::Store`]; nothing more was sent | take it up |
//! | the process was killed | – | take up what the [`Store`] had last |
//!
//! [`RunOptions`] give a run its store, its deadline, and who executes its [`Steps`]:
//!
//! ```
//! use std::time::Duration;
//! use arazzo_runtime::{RunOptions, State};
//!
//! let options = RunOptions::new()
//!     .deadline(Duration::from_secs(60))
//!     .store(|state: State| async move {
//!         println!("{} steps of {} are done", state.completed().len(), state.workflow_id());
//!         Ok(())
//!     });
//! // let run = client.with(options);
//! // register_and_activate_sim(&run, inputs).await?;
//! ```
//!
//! # Features
//!
//! - `tls` (default): HTTPS by rustls. The first client that is built installs ring as the provider of cryptography of the whole process,
//!   unless it has one.
//! - `http2`: HTTP/2 where a server offers it over TLS; without it HTTP/1.1 is spoken.
//! - `jsonpath`, `regex`, `xpath`: what conditions and selectors need; a printed crate asks for those that its workflows use.
//! - `tracing`: spans and events for the crate `tracing`. A run is a span `workflow` (`workflow.id`, `resumed`, `error.type`), each
//!   request a span inside with the fields of OpenTelemetry's [conventions for HTTP clients]: `otel.name`, `otel.kind`,
//!   `http.request.method` (and `http.request.method_original` of one that is not usual), `url.full` without secrets, `url.template`, `server.address`, `server.port`, `http.response.status_code`,
//!   `http.request.resend_count`, `error.type`, `otel.status_code` of a failure. Events of the run are `retry`, `goto` and `failure`, one of a request `resend`. No header or body is in them, and
//!   of the URL nothing that is a secret. To send the trace context on, see [`HttpBuilder::trace_context`], which needs no feature.
//! - `local`: the type `Local`, for what is not `Send` in an application of one thread.
//! - `har`: the type `Har`, an HTTP archive of runs and calls.
//!
//! An application that uses a printed crate turns `http2`, `local`, `tracing` and `har` on by depending on this crate as well:
//!
//! ```toml
//! arazzo-runtime = { version = "0.1", default-features = false, features = ["http2", "local", "tracing", "har"] }
//! ```
//!
//! [conventions for HTTP clients]: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client
//!
//! # Limits
//!
//! What comes from a service is bounded before it is used: a body by [`HttpBuilder::body_limit`], headers by
//! [`HttpBuilder::header_limit`] and 100 of them, what is read of JSON by 127 levels and XML by 128, redirects by 10 and by the origin, regular expressions,
//! JSONPath and XPath by their lengths and depths: [`ErrorKind::NotEvaluated`] for a success criterion, [`Event::NotEvaluated`] for all else. Time is bounded for each
//! request by [`HttpBuilder::timeout`], of which 10 seconds are for connecting, and for a run by [`RunOptions::deadline`]. Requests that get no answer are sent
//! again only where that is safe ([`HttpBuilder::connection_retries`]), and go unencrypted to this machine only
//! ([`HttpBuilder::allow_plain_http`]).
//!
//! # Without async
//!
//! The feature `blocking` has a function of that name that runs a printed function to its end:
//! `blocking(register_and_activate_sim(&client, inputs))??`.
//!
//! # On one thread
//!
//! Futures of workflows are `Send`, and ask nothing of those that await them: on a runtime of one thread they may be joined with
//! futures, and stand beside values, that are not. What a client holds (stores, observers, [`Steps`], sources of tokens) is `Send`, since
//! clients are shared; with the feature `local` it need not be: `Local` keeps a closure, and the futures that it returns, on their thread.
//!
//! # WebAssembly
//!
//! On `wasm32-unknown-unknown` requests go by JavaScript's `fetch`, in a browser and wherever else there is one. It follows redirects, to
//! whatever origin, with headers and body, and reqwest cannot change that. So no client is built there: building says so, and whoever
//! trusts the services with that gives it one, `.http_client(reqwest::Client::new())`, or [`HttpBuilder::client`].
//!
//! Workflows, states, limits, timeouts and deadlines are the same. What `fetch` does not tell, or do, is different:
//!
//! - Whether there was a connection is not known: of every request that may change something and gets no answer, the outcome is
//!   [unknown](Error::is_outcome_unknown), and none is [sent again](HttpBuilder::connection_retries) by itself.
//! - A redirect is followed, also where a step would have it as its answer. Headers that the host keeps for itself, such as cookies in
//!   a browser, do not leave it; answers have those headers that it lets through.
//! - Bodies are decompressed by the host: what comes out counts for [`HttpBuilder::body_limit`]. They are sent whole, a
//!   [`File`] that is a stream too, which has to be made of bytes.
//! - What is run stays on its thread: it panics if another one polls it. `blocking` fails, and `xpath` needs what
//!   [getrandom](https://docs.rs/getrandom/0.3/getrandom/#webassembly-support) says of this target.

mod base;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod carry;
mod clock;
pub mod condition;
mod credential;
mod decode;
pub mod embed;
mod error;
mod exchange;
mod file;
mod form;
#[cfg(feature = "har")]
mod har;
mod hide;
mod host;
mod http;
mod json;
#[cfg(feature = "jsonpath")]
pub mod jsonpath;
mod lenient;
#[cfg(feature = "local")]
mod local;
mod mask;
mod multipart;
mod needs;
mod oauth;
mod object;
mod observe;
mod parameter;
mod path;
mod payload;
mod problem;
#[cfg(feature = "regex")]
pub mod regex;
pub mod replace;
mod response;
mod retry_after;
pub mod rule;
mod secret;
mod sending;
mod server;
mod style;
mod text_enum;
mod timer;
mod token;
mod trace;
mod trace_context;
mod tree;
mod union;
mod workflow;
mod xml;
#[cfg(feature = "xpath")]
pub mod xpath;

#[cfg(feature = "blocking")]
pub use blocking::blocking;
pub use body::Body;
pub use call::Call;
pub use clock::Clock;
pub use condition::{MISSING, eq, ge, gt, is_null, is_true, le, length, lt, ne};
pub use credential::{Place, Scheme};
pub use error::{Error, ErrorKind};
pub use file::File;
#[cfg(feature = "har")]
pub use har::Har;
pub use http::{Http, HttpBuilder};
pub use json::{Json, NO_BODY, json_if, object_of, to_value};
#[cfg(feature = "local")]
pub use local::Local;
pub use multipart::Part;
pub use oauth::{ClientCredentials, RefreshToken};
#[doc(hidden)]
pub use object::{Object, Property};
pub use observe::{Event, Observer};
pub use parameter::Parameter;
pub use response::{Bytes, NoContent, Reply, Response, Text};
pub use secret::Secret;
pub use server::Variable;
pub use style::Style;
pub use text_enum::TextEnum;
pub use token::{Token, TokenFuture, TokenSource};
pub use trace_context::TraceContext;
pub use union::Union;
#[doc(hidden)]
pub use union::{
    Choice, Kind, Shape, has_variant, is_choice, is_variant, parameter_text, read_choice,
    read_union, read_variant, shown_value, write_tagged,
};
#[doc(hidden)]
pub use workflow::{Base64, Binary};
pub use workflow::{
    CompletedStep, Output, Resumption, Run, RunOptions, State, StepCall, StepFuture, StepName,
    StepResponse, Steps, Store, StoreFuture, Workflow, WorkflowError,
};
pub use xml::{Xml, XmlObject};

pub use reqwest::{self, Method};
pub use serde;
pub use serde_json::{self, Value, json};
