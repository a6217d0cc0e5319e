//! Choices between types that stay open: what fits none is kept as a JSON value.

mod shape;
mod shown;
mod tagged;

use std::fmt;

use serde::{
    Deserialize,
    de::{DeserializeOwned, Deserializer, Error, IgnoredAny, Unexpected, Visitor},
};

use crate::{
    Value,
    lenient::{
        Lenient,
        mode::{self, Mode},
    },
};

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

    /// Whether a value fits the variant of this index.
    #[doc(hidden)]
    fn looks_like(index: usize, value: &mut Value) -> bool;

    /// The variant of this index with a value that fits it.
    #[doc(hidden)]
    fn read(index: usize, value: Value) -> Option<Self>;

    /// What keeps a value that fits no variant.
    ///
    /// ```
    /// use arazzo_runtime::{Union, Value, json};
    ///
    /// # #[derive(Debug, PartialEq)]
    /// # enum Id {
    /// #     Text(String),
    /// #     Integer(i64),
    /// #     Other(Value),
    /// # }
    /// # arazzo_runtime::union! { Id { Text(String) = Text, Integer(i64) = Integer, } }
    /// // It is what was kept, even if a variant fits it.
    /// assert_eq!(Id::other(json!(7)), Id::Other(json!(7)));
    /// ```
    fn other(value: Value) -> Self;

    /// The variant that a value fits best.
    ///
    /// An object with properties that several variants describe, and that no variant has all of, fits none, unless its tag
    /// says which one it is: nothing that is described is lost.
    ///
    /// ```
    /// use arazzo_runtime::{Union, Value, json};
    ///
    /// # #[derive(Debug, PartialEq)]
    /// # enum Id {
    /// #     Text(String),
    /// #     Integer(i64),
    /// #     Other(Value),
    /// # }
    /// # arazzo_runtime::union! { Id { Text(String) = Text, Integer(i64) = Integer, } }
    /// assert_eq!(Id::from_value(json!(7)), Id::Integer(7));
    /// assert_eq!(Id::from_value(json!([7])), Id::Other(json!([7])));
    /// ```
    fn from_value(mut value: Value) -> Self {
        if mode::looks() {
            return Self::other(value);
        }
        let Some((index, is_exact)) = choose::<Self>(&mut value) else { return Self::other(value) };
        Self::SHAPES[index].take_tags(&mut value);
        let read = Mode { is_exact, looks: false }.read(|| Self::read(index, value));
        // What fits can be read.
        read.unwrap_or_else(|| Self::other(Value::Null))
    }
}

/// The index of the variant that a value fits best, if it fits one, and whether it takes the value as it is.
fn choose<U: Union>(value: &mut Value) -> Option<(usize, bool)> {
    let ranks = U::SHAPES.iter().enumerate();
    let ranks = ranks.filter_map(|(index, shape)| Some((shape.rank(value, U::SHAPES)?, index)));
    let mut ranked: Vec<_> = ranks.collect();
    // The first of equal ones wins.
    ranked.sort_by(|(a, _), (b, _)| b.cmp(a));
    let is_decided = ranked.iter().filter(|(rank, _)| rank.is_tagged()).count() == 1;
    ranked.retain(|(rank, index)| {
        is_decided && rank.is_tagged() || U::SHAPES[*index].keeps(value, U::SHAPES)
    });
    ranked.chunk_by(|(a, _), (b, _)| a.is_like(b)).find_map(|alike| {
        let mut first = |is_exact| {
            let mut indexes = alike.iter().map(|(_, index)| *index);
            let index = indexes.find(|index| fits::<U>(*index, value, is_exact))?;
            Some((index, is_exact))
        };
        // Of those that fit as well, one that takes the value as it is.
        let exact = if alike.len() > 1 { first(true) } else { None };
        exact.or_else(|| first(false))
    })
}

/// Whether a value without its tag fits a variant.
fn fits<U: Union>(index: usize, value: &mut Value, is_exact: bool) -> bool {
    let tags = U::SHAPES[index].take_tags(value);
    let fits = Mode { is_exact, looks: true }.read(|| U::looks_like(index, value));
    if let Value::Object(object) = value {
        object.extend(tags);
    }
    fits
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
            match read_whole(inner)? {
                Value::Null => Err(D::Error::invalid_type(Unexpected::Unit, &self)),
                value => Ok(value),
            }
        }

        fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
            read_whole(inner)
        }
    }
    deserializer.deserialize_newtype_struct(NAME, Inside)
}

/// The value of a choice; where it is only looked at, whether it is `null`.
fn read_whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    match mode::looks() {
        true => {
            let value = Option::<IgnoredAny>::deserialize(deserializer)?;
            Ok(value.map_or(Value::Null, |_| Value::Bool(true)))
        }
        false => Value::deserialize(deserializer),
    }
}

/// Whether a value fits a variant.
#[doc(hidden)]
pub fn is_variant<T: DeserializeOwned>(value: &mut Value) -> bool {
    T::deserialize(Lenient::new(&*value)).is_ok()
}

/// Decodes a variant.
#[doc(hidden)]
pub fn read_variant<T: DeserializeOwned>(value: Value) -> Option<T> {
    T::deserialize(Lenient::new(value)).ok()
}

/// Whether a value fits a variant that is a choice itself: one of its variants.
#[doc(hidden)]
pub fn is_choice<T: Choice>(value: &mut Value) -> bool {
    T::has(value)
}

/// Decodes a variant that is a choice itself, if the value fits one of its variants.
#[doc(hidden)]
pub fn read_choice<T: Choice + DeserializeOwned>(value: Value) -> Option<T> {
    read_variant(value).filter(|choice: &T| !choice.is_other())
}

/// Whether a value fits a variant of a choice.
#[doc(hidden)]
pub fn has_variant<U: Union>(value: &mut Value) -> bool {
    !(value.is_null() && mode::is_exact()) && choose::<U>(value).is_some()
}

/// A choice as a variant of another one, perhaps boxed or an option.
#[doc(hidden)]
pub trait Choice {
    /// Whether it is a value that fits none of its variants.
    fn is_other(&self) -> bool;

    /// Whether a value fits one of its variants.
    fn has(value: &mut Value) -> bool;
}

impl<T: Choice> Choice for Box<T> {
    fn is_other(&self) -> bool {
        T::is_other(self)
    }

    fn has(value: &mut Value) -> bool {
        T::has(value)
    }
}

impl<T: Choice> Choice for Option<T> {
    fn is_other(&self) -> bool {
        self.as_ref().is_some_and(T::is_other)
    }

    fn has(value: &mut Value) -> bool {
        value.is_null() || T::has(value)
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
/// whose text says that it is this one; then `default`, if that is so, too, without such a text, or with one that no variant has. A tag
/// that is among neither is no part of the variant ([`tagged!`](crate::tagged)).
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
    (@default) => { false };
    (@default default) => { true };
    (@look Choice $ty:ty) => { $crate::is_choice::<$ty> };
    (@look $kind:ident $ty:ty) => { $crate::is_variant::<$ty> };
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
            $([$($required:literal),*] [$($optional:literal),*] {$($tag:literal: [$($text:literal),*]),*}
                $($default:ident)?)?,)*
    }) => {
        impl $crate::Union for $name {
            const SHAPES: &'static [$crate::Shape] = &[$($crate::Shape {
                kind: $crate::Kind::$kind,
                required: &[$($($required),*)?],
                optional: &[$($($optional),*)?],
                tags: &[$($(($tag, &[$($text),*])),*)?],
                is_default: $crate::union!(@default $($($default)?)?),
            }),*];

            fn looks_like(index: usize, value: &mut $crate::Value) -> bool {
                let looks: &[fn(&mut $crate::Value) -> bool] =
                    &[$($crate::union!(@look $kind $ty)),*];
                looks.get(index).is_some_and(|looks| looks(value))
            }

            fn read(index: usize, value: $crate::Value) -> ::core::option::Option<Self> {
                let read: &[fn($crate::Value) -> ::core::option::Option<Self>] =
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

            fn has(value: &mut $crate::Value) -> bool {
                $crate::has_variant::<Self>(value)
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
mod tests;
