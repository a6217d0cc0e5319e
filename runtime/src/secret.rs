//! A value that is never shown.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use zeroize::Zeroize;

use crate::sending::expose;

/// A secret: a credential, a registration secret, a password.
///
/// It is built with `.into()` and read only by [`expose`](Secret::expose). `Debug` and serialization
/// show `***`; only a request that this crate sends contains the value. The memory is wiped when
/// the secret is dropped.
///
/// ```
/// use arazzo_runtime::Secret;
///
/// let token = Secret::from("token");
/// assert_eq!(serde_json::to_string(&token).unwrap(), "\"***\"");
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret<T: Zeroize>(T);

/// What stands where a secret would be.
pub(crate) const MASK: &str = "***";

impl<T: Zeroize> Secret<T> {
    /// The value itself. Whoever calls this decides where it goes.
    ///
    /// ```
    /// use arazzo_runtime::Secret;
    ///
    /// let pin: Secret<String> = "1234".into();
    /// assert_eq!((pin.expose().as_str(), format!("{pin:?}").as_str()), ("1234", "Secret(***)"));
    /// ```
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({MASK})")
    }
}

impl<'de, T: Zeroize + Deserialize<'de>> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: Zeroize + Serialize> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let in_request = expose(|_| plain_texts(&self.0));
        if in_request { self.0.serialize(serializer) } else { serializer.serialize_str(MASK) }
    }
}

/// The text of a scalar as it stands in a body, without quotes.
pub(crate) fn plain_text<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).map(text_of).unwrap_or_default()
}

/// The texts that a scalar may be shown by: a number with a fraction or an exponent may be answered without.
pub(crate) fn plain_texts<T: Serialize>(value: &T) -> Vec<Secret<String>> {
    let Ok(value) = serde_json::to_value(value) else { return Vec::new() };
    let other = value.as_f64().filter(|_| value.is_f64()).map(|number| number.to_string());
    let text = text_of(value);
    let other = other.filter(|other| *other != text);
    [text].into_iter().chain(other).map(Secret::from).collect()
}

fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
