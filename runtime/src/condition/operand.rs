//! What can stand in a condition.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroize;

use super::Number;
use crate::{Secret, secret::MASK, sending::exposing};

/// A value as conditions see it. It may hold a secret: `Debug` shows the kind alone.
///
/// ```
/// use arazzo_runtime::condition::{AsOperand, Operand};
///
/// assert!(matches!("Rex".operand(), Operand::Text(text) if text == "Rex"));
/// assert!(matches!(None::<&str>.operand(), Operand::Missing));
/// assert_eq!(format!("{:?}", "s3cret".operand()), "Text(***)");
/// ```
#[derive(Clone)]
pub enum Operand<'a> {
    /// Nothing, or `null`.
    Missing,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(Cow<'a, str>),
    /// An array or an object.
    Json(Cow<'a, Value>),
}

/// A value that can stand in a condition or be put into a text.
///
/// ```
/// use arazzo_runtime::{condition::{AsOperand, Operand}, embed, gt};
///
/// struct Celsius(f64);
///
/// impl AsOperand for Celsius {
///     fn operand(&self) -> Operand<'_> {
///         self.0.operand()
///     }
/// }
///
/// assert!(gt(Celsius(21.5), "20"));
/// assert_eq!(embed::text(Celsius(21.5)), "21.5");
/// ```
pub trait AsOperand {
    /// The value; a secret one is exposed.
    ///
    /// ```
    /// use arazzo_runtime::condition::{AsOperand, Operand};
    ///
    /// assert!(matches!(true.operand(), Operand::Bool(true)));
    /// assert!(matches!(Some("Rex").operand(), Operand::Text(text) if text == "Rex"));
    /// ```
    fn operand(&self) -> Operand<'_>;

    /// How it is written in a text, where a condition sees less of it: a `null` that is there, a number as it came.
    ///
    /// ```
    /// use arazzo_runtime::{Value, condition::AsOperand, embed};
    ///
    /// // A `null` that is there is written, and what is missing is not.
    /// assert_eq!((Value::Null.written().as_deref(), None::<i64>.written()), (Some("null"), None));
    /// assert_eq!((embed::text(Value::Null), embed::text(None::<i64>)), ("null".to_owned(), String::new()));
    /// ```
    fn written(&self) -> Option<String> {
        None
    }
}

impl Operand<'_> {
    /// The same operand, borrowing nothing of the first.
    fn borrowed(&self) -> Operand<'_> {
        match self {
            Self::Missing => Operand::Missing,
            Self::Bool(bool) => Operand::Bool(*bool),
            Self::Number(number) => Operand::Number(*number),
            Self::Text(text) => Operand::Text(Cow::Borrowed(text)),
            Self::Json(value) => Operand::Json(Cow::Borrowed(value)),
        }
    }
}

impl AsOperand for Operand<'_> {
    fn operand(&self) -> Operand<'_> {
        self.borrowed()
    }
}

impl AsOperand for str {
    fn operand(&self) -> Operand<'_> {
        Operand::Text(Cow::Borrowed(self))
    }
}

impl AsOperand for String {
    fn operand(&self) -> Operand<'_> {
        self.as_str().operand()
    }
}

impl AsOperand for bool {
    fn operand(&self) -> Operand<'_> {
        Operand::Bool(*self)
    }
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl AsOperand for $integer {
            fn operand(&self) -> Operand<'_> {
                Operand::Number(Number::Integer(i128::from(*self)))
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, i128, u8, u16, u32, u64);

impl AsOperand for usize {
    fn operand(&self) -> Operand<'_> {
        // No machine has more than 64 bits in one.
        Operand::Number(Number::Integer(*self as i128))
    }
}

impl AsOperand for f64 {
    fn operand(&self) -> Operand<'_> {
        Operand::Number(Number::Float(*self))
    }

    fn written(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl AsOperand for f32 {
    fn operand(&self) -> Operand<'_> {
        // By its shortest decimals: `0.1` is `0.1` in either type.
        Operand::Number(Number::Float(self.to_string().parse().unwrap_or(f64::NAN)))
    }

    fn written(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl AsOperand for Value {
    fn operand(&self) -> Operand<'_> {
        match self {
            Self::Null => Operand::Missing,
            Self::Bool(bool) => Operand::Bool(*bool),
            Self::Number(number) => Operand::Number(number.into()),
            Self::String(text) => text.operand(),
            Self::Array(_) | Self::Object(_) => Operand::Json(Cow::Borrowed(self)),
        }
    }

    fn written(&self) -> Option<String> {
        matches!(self, Self::Null | Self::Number(_)).then(|| self.to_string())
    }
}

impl<T: AsOperand + ?Sized> AsOperand for &T {
    fn operand(&self) -> Operand<'_> {
        (**self).operand()
    }

    fn written(&self) -> Option<String> {
        (**self).written()
    }
}

impl<T: AsOperand + ?Sized> AsOperand for Box<T> {
    fn operand(&self) -> Operand<'_> {
        (**self).operand()
    }

    fn written(&self) -> Option<String> {
        (**self).written()
    }
}

impl<T: AsOperand> AsOperand for Option<T> {
    fn operand(&self) -> Operand<'_> {
        self.as_ref().map_or(Operand::Missing, AsOperand::operand)
    }

    fn written(&self) -> Option<String> {
        self.as_ref().and_then(AsOperand::written)
    }
}

impl<T: AsOperand + Zeroize> AsOperand for Secret<T> {
    fn operand(&self) -> Operand<'_> {
        self.expose().operand()
    }

    fn written(&self) -> Option<String> {
        self.expose().written()
    }
}

impl<T: Serialize> AsOperand for [T] {
    fn operand(&self) -> Operand<'_> {
        structure(self)
    }
}

impl<T: Serialize, const N: usize> AsOperand for [T; N] {
    fn operand(&self) -> Operand<'_> {
        structure(self.as_slice())
    }
}

impl<T: Serialize> AsOperand for Vec<T> {
    fn operand(&self) -> Operand<'_> {
        structure(self)
    }
}

impl<T: Serialize> AsOperand for BTreeMap<String, T> {
    fn operand(&self) -> Operand<'_> {
        structure(self)
    }
}

/// Any value that can be written as JSON as an operand, such as a printed struct; secrets exposed.
///
/// ```
/// use arazzo_runtime::{condition::{AsOperand, Operand, structure}, eq, json};
/// use serde::Serialize;
///
/// #[derive(Serialize)]
/// struct Pet {
///     name: &'static str,
/// }
///
/// impl AsOperand for Pet {
///     fn operand(&self) -> Operand<'_> {
///         structure(self)
///     }
/// }
///
/// assert!(eq(Pet { name: "Rex" }, json!({"name": "rex"})));
/// ```
pub fn structure<'a>(value: &(impl Serialize + ?Sized)) -> Operand<'a> {
    let value = exposing(|| serde_json::to_value(value));
    match value.unwrap_or_default() {
        Value::String(text) => Operand::Text(Cow::Owned(text)),
        value @ (Value::Array(_) | Value::Object(_)) => Operand::Json(Cow::Owned(value)),
        Value::Bool(bool) => Operand::Bool(bool),
        Value::Number(number) => Operand::Number((&number).into()),
        Value::Null => Operand::Missing,
    }
}

impl fmt::Debug for Operand<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Missing => return f.write_str("Missing"),
            Self::Bool(_) => "Bool",
            Self::Number(_) => "Number",
            Self::Text(_) => "Text",
            Self::Json(_) => "Json",
        };
        write!(f, "{kind}({MASK})")
    }
}
