//! Choices between types that stay open: what fits none is kept as a JSON value.

mod shape;
mod shown;
mod tagged;

use std::fmt;

use serde::{
    Deserialize,
    de::{DeserializeOwned, Deserializer, Error, Unexpected, Visitor},
};

use crate::{Value, lenient::Lenient};

pub use shape::{Kind, Shape};
pub use shown::shown_value;
pub use tagged::write_tagged;

/// A printed enum of a choice between schemas (`oneOf`, `anyOf`, several types).
///
/// [`union!`](crate::union) implements it together with `Deserialize`, which fails for `null` at most, and `From<Value>`.
///
/// ```
/// use arazzo_runtime::{Union, Value, json};
///
/// #[derive(Debug, PartialEq)]
/// enum Amount {
///     Count(i64),
///     Share(f64),
///     Other(Value),
/// }
/// arazzo_runtime::union! { Amount { Count(i64) = Integer, Share(f64) = Number, } }
///
/// assert_eq!(Amount::from_value(json!(2)), Amount::Count(2));
/// assert_eq!(Amount::from_value(json!(0.5)), Amount::Share(0.5));
/// assert_eq!(Amount::from_value(json!("half")), Amount::other(json!("half")));
/// ```
pub trait Union: Sized + 'static {
    /// What values of the variants look like, in the order of the variants.
    #[doc(hidden)]
    const SHAPES: &'static [Shape];

    /// The variant of this index with the value, if it fits.
    #[doc(hidden)]
    fn read(index: usize, value: &Value, reading: Reading) -> Option<Self>;

    /// What keeps a value that fits no variant.
    fn other(value: Value) -> Self;

    /// The variant that a value fits best.
    ///
    /// An object with properties that several variants describe, and that no variant has all of, fits none, unless its tag
    /// says which one it is: nothing that is described is lost.
    fn from_value(value: Value) -> Self {
        let mut ranked: Vec<_> = Self::SHAPES
            .iter()
            .enumerate()
            .filter_map(|(index, shape)| Some((shape.rank(&value)?, index)))
            .collect();
        // The first of equal ones wins.
        ranked.sort_by(|(a, _), (b, _)| b.cmp(a));
        let is_decided = ranked.iter().filter(|(rank, _)| rank.is_tagged()).count() == 1;
        ranked.retain(|(rank, index)| {
            is_decided && rank.is_tagged() || Self::SHAPES[*index].keeps(&value, Self::SHAPES)
        });
        let found = ranked.chunk_by(|(a, _), (b, _)| a.is_like(b)).find_map(|alike| {
            let first = |reading| {
                alike.iter().find_map(|(_, index)| {
                    let rest = Self::SHAPES[*index].without_tag(&value);
                    Self::read(*index, rest.as_ref().unwrap_or(&value), reading)
                })
            };
            // Of those that fit as well, one that takes the value as it is.
            let exact = if alike.len() > 1 { first(Reading::Exact) } else { None };
            exact.or_else(|| first(Reading::Lenient))
        });
        found.unwrap_or_else(|| Self::other(value))
    }
}

/// The name by which a lenient deserializer knows that a choice is read.
pub(crate) const NAME: &str = "arazzo_runtime::union";

/// Reads the value of a choice. Unlike one of anything, it is not `null` where it is an entry of a list or a map. Only a lenient
/// deserializer tells that place from others, so that every other one takes no `null`.
#[doc(hidden)]
pub fn read_union<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    struct Inside;
    impl<'de> Visitor<'de> for Inside {
        type Value = Value;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value")
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
            match Value::deserialize(inner)? {
                Value::Null => Err(D::Error::invalid_type(Unexpected::Unit, &self)),
                value => Ok(value),
            }
        }

        fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
            Value::deserialize(inner)
        }
    }
    deserializer.deserialize_newtype_struct(NAME, Inside)
}

/// How a variant is decoded.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A text is no number, and a number no text.
    Exact,
    /// As an answer is.
    Lenient,
}

/// Decodes a variant.
#[doc(hidden)]
pub fn read_variant<T: DeserializeOwned>(value: &Value, reading: Reading) -> Option<T> {
    match reading {
        Reading::Exact => T::deserialize(value).ok(),
        Reading::Lenient => T::deserialize(Lenient::new(value)).ok(),
    }
}

/// Decodes a variant that is a choice itself, if the value fits one of its variants.
#[doc(hidden)]
pub fn read_choice<T: Choice + DeserializeOwned>(value: &Value, reading: Reading) -> Option<T> {
    read_variant(value, reading).filter(|choice: &T| !choice.is_other())
}

/// A choice as a variant of another one, perhaps boxed or an option.
#[doc(hidden)]
pub trait Choice {
    /// Whether it is a value that fits none of its variants.
    fn is_other(&self) -> bool;
}

impl<T: Choice> Choice for Box<T> {
    fn is_other(&self) -> bool {
        T::is_other(self)
    }
}

impl<T: Choice> Choice for Option<T> {
    fn is_other(&self) -> bool {
        self.as_ref().is_some_and(T::is_other)
    }
}

/// The text of a value as a parameter.
#[doc(hidden)]
pub fn parameter_text(value: &impl serde::Serialize) -> String {
    match crate::to_value(value) {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Completes a printed enum of a choice: `Deserialize`, `From<Value>`, [`Union`].
///
/// Behind each variant is what its values look like: of an object the required properties, the others, and those
/// whose text says that it is this one. A tag that is among neither is no part of the variant ([`tagged!`](crate::tagged)).
///
/// ```
/// use arazzo_runtime::{Value, json};
///
/// #[derive(Debug, PartialEq)]
/// enum Id {
///     Text(String),
///     Integer(i64),
///     Other(Value),
/// }
/// arazzo_runtime::union! { Id { Text(String) = Text, Integer(i64) = Integer, } }
///
/// assert_eq!(Id::from(json!("a")), Id::Text("a".to_owned()));
/// assert_eq!(Id::from(json!(5)), Id::Integer(5));
/// assert_eq!(Id::from(json!([1])), Id::Other(json!([1])));
/// ```
#[macro_export]
macro_rules! union {
    (@read Choice $ty:ty) => { $crate::read_choice::<$ty> };
    (@read $kind:ident $ty:ty) => { $crate::read_variant::<$ty> };
    ($name:ident: Parameter { $($variants:tt)* }) => {
        $crate::union! { $name { $($variants)* } }

        impl $crate::Parameter for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::parameter_text(self).into()
            }
        }
    };
    ($name:ident {
        $($variant:ident($ty:ty) = $kind:ident
            $([$($required:literal),*] [$($optional:literal),*] {$($tag:literal: [$($text:literal),*]),*})?,)*
    }) => {
        impl $crate::Union for $name {
            const SHAPES: &'static [$crate::Shape] = &[$($crate::Shape {
                kind: $crate::Kind::$kind,
                required: &[$($($required),*)?],
                optional: &[$($($optional),*)?],
                tags: &[$($(($tag, &[$($text),*])),*)?],
            }),*];

            fn read(
                index: usize,
                value: &$crate::Value,
                reading: $crate::Reading,
            ) -> ::core::option::Option<Self> {
                let read: &[fn(&$crate::Value, $crate::Reading) -> ::core::option::Option<Self>] =
                    &[$(|value, reading| $crate::union!(@read $kind $ty)(value, reading).map(Self::$variant)),*];
                read.get(index).and_then(|read| read(value, reading))
            }

            fn other(value: $crate::Value) -> Self {
                Self::Other(value)
            }
        }

        impl $crate::Choice for $name {
            fn is_other(&self) -> bool {
                ::core::matches!(self, Self::Other(_))
            }
        }

        impl ::core::convert::From<$crate::Value> for $name {
            fn from(value: $crate::Value) -> Self {
                $crate::Union::from_value(value)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::read_union(deserializer).map(Self::from)
            }
        }
    };
}
