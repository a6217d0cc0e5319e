//! The last answer of a workflow that failed.

use serde_json::Value;

use super::WorkflowError;
use crate::Response;

impl WorkflowError {
    /// The last answer, if there was one; that of a called workflow too.
    pub fn response(&self) -> Option<&Response> {
        // A loop, since workflows may call each other to any depth.
        let mut error = self;
        loop {
            match (error.0.error.response(), &error.0.inner) {
                (None, Some(inner)) => error = inner,
                (response, _) => return response,
            }
        }
    }

    /// The status of the last answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.response().map(Response::status)
    }

    /// A part of the body of the last answer by its JSON Pointer; see [`Response::at`].
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        self.response()?.at(pointer)
    }

    /// The first value of a header of the last answer; see [`Response::header`].
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response()?.header(name)
    }

    /// The first value of a header of the last answer that is an integer.
    pub fn header_integer(&self, name: &str) -> Option<i64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header of the last answer that is a number.
    pub fn header_number(&self, name: &str) -> Option<f64> {
        self.header(name)?.trim().parse().ok()
    }

    /// The first value of a header of the last answer that is `true` or `false`.
    pub fn header_boolean(&self, name: &str) -> Option<bool> {
        self.header(name)?.trim().parse().ok()
    }

    /// The body of the last answer as text; see [`Response::text`].
    pub fn text(&self) -> Option<&str> {
        self.response()?.text()
    }
}
