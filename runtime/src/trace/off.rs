//! What is left of spans without the feature.

use std::{future::Future, time::Duration};

use crate::{Error, Response, WorkflowError, error::Operation, mask::Mask};

/// The span of a run.
#[derive(Clone)]
pub(crate) struct RunSpan;

impl RunSpan {
    pub(crate) fn begin(_: &'static str, _: bool, _: Option<&Self>) -> Self {
        Self
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn retry(&self, _: &str, _: &str, _: u32, _: Duration) {}

    pub(crate) fn goto(&self, _: &str, _: &str) {}

    pub(crate) fn failed(&self, _: &WorkflowError) {}
}

/// The span of a request.
pub(crate) struct RequestSpan;

impl RequestSpan {
    pub(crate) fn begin(_: &Operation, _: &str, _: &Mask, _: u32) -> Self {
        Self
    }

    pub(crate) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn within<R>(&self, act: impl FnOnce() -> R) -> R {
        act()
    }

    pub(crate) fn end(self, _: &Result<Response, Error>, _: Option<u16>) {}

    pub(crate) fn breaks(self, _: u32, _: Duration) {}
}
