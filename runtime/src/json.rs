//! Bodies that are put together as JSON, since no struct describes them.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::{
    mask::{Mask, secrets_in},
    sending::expose,
};

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
    ///
    /// ```
    /// use arazzo_runtime::{Json, json};
    ///
    /// // It is made when it is sent, or shown.
    /// let tags = ["big", "old"];
    /// let body = Json::new(|| json!({ "tags": tags }));
    /// assert_eq!(format!("{body:?}"), r#"Json({"tags":["big","old"]})"#);
    /// ```
    pub fn new(make: F) -> Self {
        Self(make)
    }
}

impl<F: Fn() -> Value> Serialize for Json<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = (self.0)();
        // Answers may be a part of it, whose secrets have no type that says so.
        match expose(|names| secrets_in(&value, names)) {
            true => value.serialize(serializer),
            false => Mask::default().value(value).serialize(serializer),
        }
    }
}

impl<F: Fn() -> Value> fmt::Debug for Json<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({})", Mask::default().value((self.0)()))
    }
}

/// A value that may be absent, for a parameter that is JSON; printed code uses it where the parameter is left out then.
///
/// ```
/// use arazzo_runtime::json_if;
///
/// assert_eq!(json_if(Some(&7)).map(|json| serde_json::to_string(&json).unwrap()).as_deref(), Some("7"));
/// assert!(json_if(None::<&i64>).is_none());
/// ```
pub fn json_if<T: Serialize>(value: Option<T>) -> Option<Json<impl Fn() -> Value>> {
    value.map(|value| Json::new(move || to_value(&value)))
}

/// No body, for a method whose body is [`Json`].
///
/// ```
/// use arazzo_runtime::{Call, HttpBuilder, Method, NO_BODY, Value};
///
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// let call: Call<Value> = http.call("addPet", Method::POST, "/pets").json_if("application/json", NO_BODY);
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
pub const NO_BODY: Option<&Json<fn() -> Value>> = None;

/// A value as JSON; printed code uses it where a description leaves the type open.
///
/// ```
/// use arazzo_runtime::{Secret, json, to_value};
///
/// assert_eq!(to_value(["a", "b"]), json!(["a", "b"]));
/// assert_eq!(to_value(Secret::from("1234")), json!("***"));
/// ```
pub fn to_value(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A JSON object of the entries that have a value; printed code uses it where some may be absent.
///
/// ```
/// use arazzo_runtime::{object_of, to_value};
///
/// let colour: Option<&String> = None;
/// let body = object_of([("name", Some(to_value("ball"))), ("colour", colour.map(to_value))]);
/// assert_eq!(body.to_string(), r#"{"name":"ball"}"#);
/// ```
pub fn object_of<const N: usize>(entries: [(&str, Option<Value>); N]) -> Value {
    let present = |(name, value): (&str, Option<Value>)| Some((name.to_owned(), value?));
    entries.into_iter().filter_map(present).collect()
}
