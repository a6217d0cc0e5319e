//! Values of path, query and header parameters.

use std::borrow::Cow;

use crate::Secret;

/// A scalar that can stand in a path, a query or a header.
///
/// Numbers are written as in JSON, booleans as `true` and `false`. NaN and infinity, which JSON does not have, are refused when the call is
/// sent. Where a value is written by serde_json they are `null`: in JSON bodies, lists, objects and choices, and where a parameter has a
/// style of its own (`query_as`, `header_as`, `cookie`), by which what is `null` is left out.
///
/// ```
/// use std::borrow::Cow;
/// use arazzo_runtime::{Parameter, Secret};
///
/// assert_eq!((7_i64.text(), true.text(), 0.5_f64.text()), ("7".into(), "true".into(), "0.5".into()));
/// assert!(Secret::from("1234").is_secret());
///
/// struct Tag(u32);
///
/// impl Parameter for Tag {
///     fn text(&self) -> Cow<'_, str> {
///         format!("tag-{}", self.0).into()
///     }
/// }
///
/// assert_eq!(Tag(7).text(), "tag-7");
/// ```
pub trait Parameter {
    /// The text before any percent-encoding.
    ///
    /// ```
    /// use arazzo_runtime::Parameter;
    ///
    /// assert_eq!(7_i64.text(), "7");
    /// assert_eq!("a b".text(), "a b");
    /// ```
    fn text(&self) -> Cow<'_, str>;

    /// Whether the text must not be shown anywhere.
    ///
    /// ```
    /// use arazzo_runtime::{Parameter, Secret};
    ///
    /// assert!(Secret::from("1234").is_secret());
    /// assert!(!"1234".is_secret());
    /// ```
    fn is_secret(&self) -> bool {
        false
    }

    /// Why the value cannot be sent, if it cannot: the call ends with [`ErrorKind::RefusedValue`](crate::ErrorKind::RefusedValue).
    ///
    /// ```
    /// use arazzo_runtime::Parameter;
    ///
    /// assert!(0.5.refusal().is_none() && "NaN".refusal().is_none());
    /// assert!(f64::NAN.refusal().is_some());
    /// ```
    fn refusal(&self) -> Option<&'static str> {
        None
    }
}

macro_rules! by_display {
    ($($scalar:ty),*) => {$(
        impl Parameter for $scalar {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}

by_display!(bool, i32, i64, u32, u64);

macro_rules! finite {
    ($($number:ty),*) => {$(
        impl Parameter for $number {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }

            fn refusal(&self) -> Option<&'static str> {
                (!self.is_finite()).then_some("it is NaN or infinite, which no JSON number is")
            }
        }
    )*};
}

finite!(f32, f64);

macro_rules! as_it_is {
    ($($text:ty),*) => {$(
        impl Parameter for $text {
            fn text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }
        }
    )*};
}

as_it_is!(str, String);

impl<T: Parameter + ?Sized> Parameter for &T {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }

    fn is_secret(&self) -> bool {
        (**self).is_secret()
    }

    fn refusal(&self) -> Option<&'static str> {
        (**self).refusal()
    }
}

impl<T: Parameter + zeroize::Zeroize> Parameter for Secret<T> {
    fn text(&self) -> Cow<'_, str> {
        self.expose().text()
    }

    fn is_secret(&self) -> bool {
        true
    }

    fn refusal(&self) -> Option<&'static str> {
        self.expose().refusal()
    }
}
