//! The errors that are answered. No message repeats what the request said.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// A status with the code and the message of the JSON body.
pub(crate) struct ApiError {
    status: StatusCode,
    code: &'static str,
    message: &'static str,
}

impl ApiError {
    const fn new(status: StatusCode, code: &'static str, message: &'static str) -> Self {
        Self { status, code, message }
    }

    pub(crate) const fn unauthenticated() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "SIA0001", "The API key or the token is not valid")
    }

    pub(crate) const fn no_such_sim() -> Self {
        Self::new(StatusCode::NOT_FOUND, "SIM0001", "There is no such SIM")
    }

    pub(crate) const fn bad_body(message: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "SIM0002", message)
    }

    pub(crate) const fn wrong_secret() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "SIM0003", "The registration secret does not fit")
    }

    pub(crate) const fn registered_already() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "SIM0004", "The SIM is registered already")
    }

    pub(crate) const fn terminated() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "SIM0005", "The SIM is terminated")
    }

    pub(crate) const fn bad_address(message: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "SIM0006", message)
    }

    pub(crate) const fn no_such_path() -> Self {
        Self::new(StatusCode::NOT_FOUND, "SIM0007", "Nothing is simulated at this path")
    }

    pub(crate) const fn no_such_method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "SIM0008", "The path is not for this method")
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = json!({ "code": self.code, "message": self.message });
        (self.status, Json(body)).into_response()
    }
}
