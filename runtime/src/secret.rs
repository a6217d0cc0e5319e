//! A value that is never shown.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
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
        let in_request = expose(|_| vec![plain_text(&self.0).into()]);
        if in_request { self.0.serialize(serializer) } else { serializer.serialize_str(MASK) }
    }
}

/// The text of a scalar as it stands in a body, without quotes.
pub(crate) fn plain_text<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}
