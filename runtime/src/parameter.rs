//! Values of path, query and header parameters.

use crate::Secret;

/// A scalar that can stand in a path, a query or a header.
///
/// Numbers are written as in JSON, booleans as `true` and `false`.
pub trait Parameter {
    /// The text before any percent-encoding.
    fn text(&self) -> String;

    /// Whether the text must not be shown anywhere.
    fn is_secret(&self) -> bool {
        false
    }
}

macro_rules! by_display {
    ($($scalar:ty),*) => {$(
        impl Parameter for $scalar {
            fn text(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

by_display!(str, String, bool, i32, i64, u32, u64, f32, f64);

impl<T: Parameter + ?Sized> Parameter for &T {
    fn text(&self) -> String {
        (**self).text()
    }

    fn is_secret(&self) -> bool {
        (**self).is_secret()
    }
}

impl<T: Parameter + zeroize::Zeroize> Parameter for Secret<T> {
    fn text(&self) -> String {
        self.expose().text()
    }

    fn is_secret(&self) -> bool {
        true
    }
}
