//! To which trace a request belongs, as its service is told.

/// The trace context that is sent with a request ([Trace Context]): the place of the request in its trace, and what the systems that take part
/// in the trace tell each other. A text is one without the latter.
///
/// ```
/// use arazzo_runtime::TraceContext;
///
/// let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
/// let context = TraceContext::new(parent).tracestate("rojo=00f067aa0ba902b7");
/// assert_ne!(context, TraceContext::from(parent));
/// ```
///
/// [Trace Context]: https://www.w3.org/TR/trace-context/
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct TraceContext {
    pub(crate) traceparent: String,
    pub(crate) tracestate: Option<String>,
}

impl TraceContext {
    /// A context of the header `traceparent` alone.
    ///
    /// ```
    /// use arazzo_runtime::TraceContext;
    ///
    /// let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    /// assert_eq!(TraceContext::new(parent), TraceContext::from(parent));
    /// ```
    pub fn new(traceparent: impl Into<String>) -> Self {
        Self { traceparent: traceparent.into(), tracestate: None }
    }

    /// The same with the header `tracestate`, unless that is empty.
    ///
    /// ```
    /// use arazzo_runtime::TraceContext;
    ///
    /// let parent = TraceContext::new("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    /// assert_ne!(parent.clone().tracestate("rojo=00f067aa0ba902b7"), parent);
    /// assert_eq!(parent.clone().tracestate(""), parent);
    /// ```
    pub fn tracestate(mut self, tracestate: impl Into<String>) -> Self {
        self.tracestate = Some(tracestate.into()).filter(|state| !state.is_empty());
        self
    }
}

impl From<String> for TraceContext {
    fn from(traceparent: String) -> Self {
        Self::new(traceparent)
    }
}

impl From<&str> for TraceContext {
    fn from(traceparent: &str) -> Self {
        Self::new(traceparent)
    }
}
