//! Spans and events for the crate `tracing` (feature `tracing`); without the feature nothing, at no cost.
//!
//! A run is a span `workflow` with the fields `workflow.id`, `resumed` and `error.type`, and holds the events of its retries,
//! its ways, and the failure that ends it. Each sending of a request is a span `request` inside, after OpenTelemetry's
//! [conventions for HTTP clients]. They hold what the description says, URLs without
//! secrets, and statuses: no header, no body, no input.
//!
//! [conventions for HTTP clients]: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client

#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;
#[cfg(all(test, feature = "tracing"))]
mod tests;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{RequestSpan, RunSpan};
#[cfg(feature = "tracing")]
pub(crate) use on::{RequestSpan, RunSpan};
