//! The record of the requests answered.

use std::sync::Arc;

use axum::extract::{Request, State as Extract};
use axum::middleware::Next;
use axum::response::Response;

use crate::state::State;

/// A request that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The method, in capitals.
    pub method: String,
    /// The path as it was sent: percent-encoded, with `/v1` and without the query.
    pub path: String,
    /// The status code of the answer.
    pub status: u16,
}

/// Lets the request be answered and notes it before the answer goes out.
pub(crate) async fn record(
    Extract(state): Extract<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let method = request.method().to_string();
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    state.record(Call { method, path, status: response.status().as_u16() });
    response
}
