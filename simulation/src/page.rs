//! The part of a list that a request asks for.

use crate::error::ApiError;
use crate::percent;

/// How many SIMs to answer, and the id after which they begin.
pub(crate) struct Page {
    pub(crate) limit: usize,
    pub(crate) after: Option<String>,
}

impl Page {
    /// Reads the query; parameters of other names are passed over.
    pub(crate) fn from_query(query: &str) -> Result<Self, ApiError> {
        let mut page = Self { limit: usize::MAX, after: None };
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value)?;
            match decoded(name)?.as_str() {
                "limit" => page.limit = limit(&value)?,
                // The key is an id that was encoded to fit into a header.
                "last_evaluated_key" => page.after = Some(decoded(&value)?),
                _ => {}
            }
        }
        Ok(page)
    }
}

/// The key that continues after an id, in a form that fits into a header.
pub(crate) fn key_after(id: &str) -> String {
    percent::encode(id)
}

fn limit(value: &str) -> Result<usize, ApiError> {
    match value.parse() {
        Ok(limit) if limit > 0 => Ok(limit),
        _ => Err(ApiError::bad_address("limit is not a positive integer")),
    }
}

fn decoded(text: &str) -> Result<String, ApiError> {
    percent::decode(text).ok_or(ApiError::bad_address("The query is not percent-encoded UTF-8"))
}
