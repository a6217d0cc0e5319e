//! Choices between types that stay open: what fits none is kept as a JSON value.

use std::fmt;

use serde::{
    Deserialize,
    de::{DeserializeOwned, Deserializer, Visitor},
};

use crate::{Value, lenient::Lenient};

/// A printed enum of a choice between schemas (`oneOf`, `anyOf`, several types).
///
/// [`union!`](crate::union) implements it together with `Deserialize`, which never fails, and `From<Value>`.
pub trait Union: Sized + 'static {
    /// What values of the variants look like, in the order of the variants.
    #[doc(hidden)]
    const SHAPES: &'static [Shape];

    /// The variant of this index with the value, if it fits.
    #[doc(hidden)]
    fn read(index: usize, value: &Value) -> Option<Self>;

    /// What keeps a value that fits no variant.
    fn other(value: Value) -> Self;

    /// The variant that a value fits best.
    fn from_value(value: Value) -> Self {
        let mut ranked: Vec<(Rank, usize)> = Self::SHAPES
            .iter()
            .enumerate()
            .filter_map(|(index, shape)| Some((shape.rank(&value)?, index)))
            .collect();
        // The first of equal ones wins.
        ranked.sort_by(|(a, _), (b, _)| b.cmp(a));
        let found = ranked.into_iter().find_map(|(_, index)| Self::read(index, &value));
        found.unwrap_or_else(|| Self::other(value))
    }
}

/// What values of a variant look like.
#[doc(hidden)]
#[derive(Debug)]
pub struct Shape {
    pub kind: Kind,
    /// The required properties of an object, or the values of an enum.
    pub required: &'static [&'static str],
    /// The other properties of an object.
    pub optional: &'static [&'static str],
    /// The properties of an object whose text says that it is this one.
    pub tags: &'static [(&'static str, &'static [&'static str])],
}

/// The kind of JSON that a variant is.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Any,
    /// A choice inside; it takes what fits one of its own variants.
    Choice,
    Boolean,
    Integer,
    Number,
    Text,
    /// An enum of text.
    Values,
    List,
    Map,
    Object,
}

/// How well a value fits: better ones are greater.
type Rank = (bool, bool, usize, isize);

impl Shape {
    /// How well a value fits; `None` if it is of another kind.
    fn rank(&self, value: &Value) -> Option<Rank> {
        let plain = (false, true, 0, 0);
        match (self.kind, value) {
            (Kind::Any, _) => Some((false, false, 0, isize::MIN)),
            (Kind::Choice, _) => Some((false, false, 0, isize::MIN + 1)),
            (Kind::Boolean, Value::Bool(_))
            | (Kind::Text, Value::String(_))
            | (Kind::List, Value::Array(_))
            | (Kind::Map, Value::Object(_)) => Some(plain),
            (Kind::Integer, Value::Number(number)) => {
                (number.is_i64() || number.is_u64()).then_some((false, true, 1, 0))
            }
            (Kind::Number, Value::Number(_)) => Some(plain),
            // A text that an enum does not list is rather that of another variant.
            (Kind::Values, Value::String(text)) => {
                Some((false, self.required.contains(&text.as_str()), 1, 0))
            }
            (Kind::Object, Value::Object(object)) => {
                let mut is_tagged = false;
                for (name, texts) in self.tags {
                    match object.get(*name) {
                        Some(Value::String(text)) if texts.contains(&text.as_str()) => {
                            is_tagged = true;
                        }
                        Some(Value::String(_)) => return None,
                        _ => {}
                    }
                }
                let has = |name: &&&str| object.contains_key(**name);
                let known = self.required.len() + self.optional.len();
                let found = self.required.iter().chain(self.optional).filter(has).count();
                let complete = self.required.iter().filter(has).count() == self.required.len();
                // Of two that have as many of the properties, the one that has no others.
                Some((is_tagged, complete, found, -isize::try_from(known).unwrap_or(isize::MAX)))
            }
            _ => None,
        }
    }
}

/// Reads the value of a choice. Unlike one of anything, it is not `null` where it is an entry of a list or a map.
#[doc(hidden)]
pub fn read_union<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    struct Inside;
    impl<'de> Visitor<'de> for Inside {
        type Value = Value;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value")
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
            Value::deserialize(inner)
        }
    }
    deserializer.deserialize_newtype_struct("arazzo_runtime::union", Inside)
}

/// Decodes a variant as leniently as an answer.
#[doc(hidden)]
pub fn read_variant<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(Lenient::new(value)).ok()
}

/// Decodes a variant that is a choice itself, if the value fits one of its variants.
#[doc(hidden)]
pub fn read_choice<T: Choice + DeserializeOwned>(value: &Value) -> Option<T> {
    read_variant(value).filter(|choice: &T| !choice.is_other())
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
/// whose text says that it is this one.
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
            fn text(&self) -> ::std::string::String {
                $crate::parameter_text(self)
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
            ) -> ::core::option::Option<Self> {
                let read: &[fn(&$crate::Value) -> ::core::option::Option<Self>] =
                    &[$(|value| $crate::union!(@read $kind $ty)(value).map(Self::$variant)),*];
                read.get(index).and_then(|read| read(value))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    const CAT: Shape = Shape {
        kind: Kind::Object,
        required: &["name"],
        optional: &["lives"],
        tags: &[("type", &["cat"])],
    };
    const DOG: Shape = Shape {
        kind: Kind::Object,
        required: &["name"],
        optional: &[],
        tags: &[("type", &["dog"])],
    };

    #[test]
    fn ranks_by_tag_then_by_properties() {
        let rank = |shape: &Shape, value| shape.rank(&value);
        assert!(rank(&DOG, json!({"type": "dog"})) > rank(&CAT, json!({"name": "a", "lives": 9})));
        assert_eq!(rank(&CAT, json!({"type": "dog"})), None);
        assert!(
            rank(&CAT, json!({"name": "a", "lives": 9}))
                > rank(&DOG, json!({"name": "a", "lives": 9}))
        );
        assert!(rank(&DOG, json!({"name": "a"})) > rank(&CAT, json!({"name": "a"})));
        assert_eq!(rank(&CAT, json!("cat")), None);
    }

    #[test]
    fn prefers_listed_texts_and_integers() {
        let shape = |kind| Shape { kind, required: &["a"], optional: &[], tags: &[] };
        let (values, text) = (shape(Kind::Values), shape(Kind::Text));
        assert!(values.rank(&json!("a")) > text.rank(&json!("a")));
        assert!(values.rank(&json!("b")) < text.rank(&json!("b")));
        let (integer, number) = (shape(Kind::Integer), shape(Kind::Number));
        assert!(integer.rank(&json!(1)) > number.rank(&json!(1)));
        assert_eq!(integer.rank(&json!(1.5)), None);
        assert!(shape(Kind::Any).rank(&json!(1)) < number.rank(&json!(1)));
    }
}
