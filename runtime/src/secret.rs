//! A value that is never shown.

use std::{
    cell::{Cell, RefCell},
    fmt,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

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

thread_local! {
    /// The request being serialized on this thread; `None` outside.
    static EXPOSED: RefCell<Option<Exposed>> = const { RefCell::new(None) };

    /// Whether a mask was serialized on this thread, for [`hiding`].
    static HIDDEN: Cell<bool> = const { Cell::new(false) };
}

/// What a request that is being serialized has exposed.
struct Exposed {
    secrets: Vec<Secret<String>>,
    /// The names of described secrets.
    names: &'static [&'static str],
}

impl<T: Zeroize + Serialize> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let in_request = expose(|_| vec![plain_text(&self.0).into()]);
        if in_request { self.0.serialize(serializer) } else { serializer.serialize_str(MASK) }
    }
}

/// Adds secrets to those of the request that is being serialized on this thread, given the names of described ones.
/// `false` if there is no request: a mask goes there.
pub(crate) fn expose(secrets: impl FnOnce(&'static [&'static str]) -> Vec<Secret<String>>) -> bool {
    EXPOSED.with_borrow_mut(|exposed| match exposed {
        Some(exposed) => {
            exposed.secrets.extend(secrets(exposed.names));
            true
        }
        None => {
            hide();
            false
        }
    })
}

/// A mask is serialized, for [`hiding`].
pub(crate) fn hide() {
    HIDDEN.set(true);
}

/// Runs `serialize`, outside of a request; says too whether it left out what only a request contains.
pub(crate) fn hiding<R>(serialize: impl FnOnce() -> R) -> (R, bool) {
    let before = HIDDEN.replace(false);
    let result = serialize();
    (result, HIDDEN.replace(before))
}

/// Runs `serialize` with secrets exposed; returns its result and the secrets that went into it. The names are those of
/// described secrets.
///
/// Serialization is synchronous, so the flag cannot leak into another task.
/// Inside another `exposing`, the secrets go into that one's list too.
pub(crate) fn exposing<R>(
    names: &'static [&'static str],
    serialize: impl FnOnce() -> R,
) -> (R, Vec<Secret<String>>) {
    /// Restores what was before, also when `serialize` unwinds.
    struct Guard(Option<Exposed>);
    impl Drop for Guard {
        fn drop(&mut self) {
            EXPOSED.set(self.0.take());
        }
    }
    let mut guard = Guard(EXPOSED.replace(Some(Exposed { secrets: Vec::new(), names })));
    let result = serialize();
    let secrets = EXPOSED.take().map(|exposed| exposed.secrets).unwrap_or_default();
    if let Some(outer) = &mut guard.0 {
        outer.secrets.extend(secrets.iter().cloned());
    }
    drop(guard);
    (result, secrets)
}

/// The text of a scalar as it stands in a body, without quotes.
pub(crate) fn plain_text<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serializes_only_into_requests() {
        let secret = Secret::from("s3cret");
        let (text, exposed) = exposing(&[], || serde_json::to_string(&secret).expect("a string"));
        assert_eq!(text, "\"s3cret\"");
        assert_eq!(exposed, [Secret::from("s3cret")]);
        assert_eq!(serde_json::to_string(&secret).expect("a string"), "\"***\"");
    }

    #[test]
    fn exposes_inside_another_request() {
        let secret = Secret::from("s3cret");
        let (text, exposed) = exposing(&[], || {
            let (inner, _) = exposing(&[], || serde_json::to_string(&secret).expect("a string"));
            inner + &serde_json::to_string(&secret).expect("a string")
        });
        assert_eq!(text, "\"s3cret\"\"s3cret\"");
        assert_eq!(exposed.len(), 2);
    }
}
