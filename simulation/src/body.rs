//! Reading request bodies by hand, so that no message repeats a part of one.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use crate::error::ApiError;
use crate::sim::Registration;

/// A request's body, or why it could not be read.
pub(crate) type Body = Result<Bytes, BytesRejection>;

/// Reads the body of a registration.
pub(crate) fn registration(headers: &HeaderMap, body: Body) -> Result<Registration, ApiError> {
    let mut object = object(headers, body)?;
    let secret = text(&mut object, "registrationSecret")?
        .ok_or(ApiError::bad_body("registrationSecret is absent"))?;
    let group = text(&mut object, "groupId")?;
    let tags = tags(&mut object)?;
    Ok(Registration { secret, group, tags })
}

/// Reads the body that names a group.
pub(crate) fn group(headers: &HeaderMap, body: Body) -> Result<String, ApiError> {
    let mut object = object(headers, body)?;
    text(&mut object, "groupId")?.ok_or(ApiError::bad_body("groupId is absent"))
}

fn object(headers: &HeaderMap, body: Body) -> Result<Map<String, Value>, ApiError> {
    if !is_json(headers) {
        return Err(ApiError::bad_body("The Content-Type is not application/json"));
    }
    let body = body.map_err(|_| ApiError::bad_body("The body cannot be read"))?;
    serde_json::from_slice(&body).map_err(|_| ApiError::bad_body("The body is not a JSON object"))
}

fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|media| media.trim().eq_ignore_ascii_case("application/json"))
}

/// Takes a property that is a string if it is there.
fn text(object: &mut Map<String, Value>, name: &str) -> Result<Option<String>, ApiError> {
    match object.remove(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(ApiError::bad_body("A property that is to be a string is not one")),
    }
}

fn tags(object: &mut Map<String, Value>) -> Result<Map<String, Value>, ApiError> {
    match object.remove("tags") {
        None => Ok(Map::new()),
        Some(Value::Object(tags)) if tags.values().all(Value::is_string) => Ok(tags),
        Some(_) => Err(ApiError::bad_body("tags is not an object of strings")),
    }
}
