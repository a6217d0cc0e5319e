//! Spans and events by the crate `tracing`. No guard of a span is held over an `await`: futures are instrumented.

use std::{cell::LazyCell, future::Future, time::Duration};

use reqwest::Url;
use tracing::{Instrument, Span, field::Empty, instrument::Instrumented};

use crate::{Error, ErrorKind, Response, WorkflowError, error::Operation, hide, mask::Mask};

/// The methods that are told by their names.
const METHODS: [&str; 10] =
    ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];

/// The span of a run.
#[derive(Clone)]
pub(crate) struct RunSpan(Span);

impl RunSpan {
    /// That of a run which another one waits for, or of one by itself: then it is inside the span of its caller.
    pub(crate) fn begin(workflow: &'static str, resumed: bool, outer: Option<&Self>) -> Self {
        let Some(Self(outer)) = outer else {
            return Self(tracing::info_span!(
                "workflow",
                "workflow.id" = workflow,
                resumed,
                "error.type" = Empty,
            ));
        };
        Self(tracing::info_span!(
            parent: outer,
            "workflow",
            "workflow.id" = workflow,
            resumed,
            "error.type" = Empty,
        ))
    }

    /// The future inside the span.
    pub(crate) fn around<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.clone())
    }

    /// A step is about to be tried again.
    pub(crate) fn retry(&self, step: &str, action: &str, attempt: u32, after: Duration) {
        let after = after.as_secs_f64();
        tracing::warn!(parent: &self.0, step, action, attempt, after, "retry");
    }

    /// The run goes on elsewhere.
    pub(crate) fn goto(&self, step: &str, to: &str) {
        tracing::debug!(parent: &self.0, step, to, "goto");
    }

    /// Nothing handled the failure. Its text may hold a part of an answer, and is not told.
    pub(crate) fn failed(&self, error: &WorkflowError) {
        let kind = name(error.error());
        self.0.record("error.type", &*kind);
        tracing::error!(
            parent: &self.0,
            step = error.step_id(),
            attempts = error.attempts(),
            "error.type" = &*kind,
            reason = %error.kind(),
            "failure",
        );
    }
}

/// The span of a request. Dropped before its end, it is one that was given up.
pub(crate) struct RequestSpan {
    span: Span,
    ended: bool,
}

impl RequestSpan {
    /// That of the first request, or of one that was `resent` so often before.
    pub(crate) fn begin(operation: &Operation, url: &str, mask: &Mask, resent: u32) -> Self {
        let template = operation.path.split('?').next().unwrap_or_default();
        let sent = operation.method.as_str();
        // The values of both are few, whatever a description calls its methods.
        let (method, name) =
            if METHODS.contains(&sent) { (sent, sent) } else { ("_OTHER", "HTTP") };
        // What is given here is there for those who decide by it whether the span is kept, and is not evaluated where nobody listens.
        let address = LazyCell::new(|| Url::parse(url).ok());
        let host = || Some(address.as_ref()?.host_str()?.trim_matches(['[', ']']));
        let span = tracing::info_span!(
            "request",
            "otel.name" = %format_args!("{name} {template}"),
            "otel.kind" = "client",
            "otel.status_code" = Empty,
            "http.request.method" = method,
            "http.request.method_original" = (method != sent).then_some(sent),
            "url.full" = hide::url(url, mask),
            "url.template" = template,
            "server.address" = host(),
            "server.port" = address.as_ref().and_then(Url::port_or_known_default),
            "http.request.resend_count" = (resent > 0).then_some(resent),
            "http.response.status_code" = Empty,
            "error.type" = Empty,
        );
        Self { span, ended: false }
    }

    /// The future inside the span.
    pub(crate) fn around<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.span.clone())
    }

    /// Does something inside the span.
    pub(crate) fn within<R>(&self, act: impl FnOnce() -> R) -> R {
        self.span.in_scope(act)
    }

    /// No answer came, and it is sent again after a while, as it was so often with that.
    pub(crate) fn breaks(mut self, sent: u32, after: Duration) {
        self.ended = true;
        tracing::warn!(parent: &self.span, sent, after = after.as_secs_f64(), "resend");
        self.fail("transport");
    }

    /// What came of the request, and the status if an answer had begun. A status from 400 on is an error to a client.
    pub(crate) fn end(mut self, result: &Result<Response, Error>, status: Option<u16>) {
        self.ended = true;
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        match (result, status) {
            (Err(error), _) => self.fail(&name(error)),
            (Ok(_), Some(status)) if status >= 400 => self.fail(&status.to_string()),
            _ => {}
        }
    }

    fn fail(&self, kind: &str) {
        self.span.record("error.type", kind);
        self.span.record("otel.status_code", "ERROR");
    }
}

impl Drop for RequestSpan {
    fn drop(&mut self) {
        if !self.ended {
            self.fail("cancelled");
        }
    }
}

/// A kind of failure in one word; for a status that nothing expected, the status.
fn name(error: &Error) -> String {
    let name = match error.kind() {
        ErrorKind::Transport => "transport",
        ErrorKind::Timeout => "timeout",
        ErrorKind::TooLarge { .. } | ErrorKind::HeadersTooLarge { .. } => "too_large",
        ErrorKind::TooDeep { .. } => "too_deep",
        ErrorKind::Store => "store",
        ErrorKind::State | ErrorKind::MissingSecret { .. } => "state",
        ErrorKind::Status => return error.status().unwrap_or_default().to_string(),
        ErrorKind::Criterion { .. } | ErrorKind::NotEvaluated { .. } => "criterion",
        ErrorKind::Decode { .. } | ErrorKind::NoBody => "decode",
        ErrorKind::MissingValue { .. } | ErrorKind::UnexpectedValue { .. } => "value",
        ErrorKind::InvalidInput { .. } => "input",
        ErrorKind::StepBudget { .. } => "step_budget",
        ErrorKind::Deadline => "deadline",
        ErrorKind::Workflow { .. } => "workflow",
        ErrorKind::Ended { .. } => "ended",
        ErrorKind::MissingCredential { .. } | ErrorKind::Token { .. } => "credential",
        ErrorKind::RefusedValue { .. } => "refused_value",
        _ => "_OTHER",
    };
    name.to_owned()
}
