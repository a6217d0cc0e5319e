//! Bodies that are put together as JSON, since no struct describes them.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// A JSON body with values of its own, secrets among them.
///
/// The value is made when the request is: a secret in it is exposed there and nowhere else.
///
/// ```
/// use arazzo_runtime::{Json, Secret};
/// use serde_json::json;
///
/// let pin = Secret::from("1234");
/// let body = Json::new(|| json!({ "pin": &pin }));
/// assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"pin":"***"}"#);
/// ```
pub struct Json<F: Fn() -> Value>(F);

impl<F: Fn() -> Value> Json<F> {
    /// A body that `make` makes.
    pub fn new(make: F) -> Self {
        Self(make)
    }
}

impl<F: Fn() -> Value> Serialize for Json<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.0)().serialize(serializer)
    }
}

impl<F: Fn() -> Value> fmt::Debug for Json<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({})", (self.0)())
    }
}

/// A value as JSON; printed code uses it where a description leaves the type open.
pub fn to_value(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
