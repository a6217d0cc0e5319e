//! The two headers that every request must bring.

use axum::extract::Request;
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::error::ApiError;

/// The API key that is accepted.
pub(crate) const API_KEY: &str = "demo-api-key";
/// The token that is accepted.
pub(crate) const TOKEN: &str = "demo-token";

/// Turns away a request that does not bring both.
pub(crate) async fn require(request: Request, next: Next) -> Response {
    let headers = request.headers();
    if brings(headers, "x-soracom-api-key", API_KEY) && brings(headers, "x-soracom-token", TOKEN) {
        next.run(request).await
    } else {
        ApiError::unauthenticated().into_response()
    }
}

fn brings(headers: &HeaderMap, name: &str, value: &str) -> bool {
    headers.get(name).is_some_and(|brought| brought.as_bytes() == value.as_bytes())
}
