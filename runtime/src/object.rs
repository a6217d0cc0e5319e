//! Objects of answers: reading them costs a printed client one line for several properties.
//!
//! serde's derive would do the same, and doubles the time in which a printed client is checked.

use std::{borrow::Cow, collections::BTreeMap, fmt, marker::PhantomData};

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess,
    Visitor,
    value::{self, UnitDeserializer},
};

/// Implements `Deserialize` for a printed struct: its fields and the properties that they come from.
///
/// Properties that it does not have are ignored, or kept in the map that is named behind `..`; the last of several
/// counts.
///
/// ```
/// use serde::Deserialize;
///
/// #[derive(Default)]
/// struct Cell {
///     mcc: Option<i64>,
/// }
/// arazzo_runtime::object! { Cell: Default { mcc = "mcc", } }
///
/// struct Sim {
///     sim_id: String,
///     cell: Option<Cell>,
/// }
/// arazzo_runtime::object! { Sim { sim_id = "simId", cell = "cell", } }
///
/// let sim: Sim = serde_json::from_str(r#"{"simId": "1", "cell": {"new": []}}"#).unwrap();
/// assert_eq!(sim.sim_id, "1");
/// assert_eq!(sim.cell.unwrap().mcc, None);
/// ```
#[macro_export]
macro_rules! object {
    // Every property may be absent: the fields are filled where they are.
    ($name:ident: Default { $($field:ident = $text:literal,)* $(..$rest:ident)? }) => {
        impl<'de> $crate::Object<'de> for $name {
            const NAME: &'static str = stringify!($name);
            const PROPERTIES: &'static [&'static str] = &[$($text),*];

            fn fill<__A: $crate::serde::de::MapAccess<'de>>(
                &mut self,
                mut map: __A,
            ) -> ::core::result::Result<(), __A::Error> {
                while let ::core::option::Option::Some(property) = $crate::Property::next(&mut map)? {
                    match property.name() {
                        $($text => $crate::Property::read(&mut map, &mut self.$field),)*
                        _ => $crate::object!(@rest map property $(self.$rest)?),
                    }?;
                }
                ::core::result::Result::Ok(())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::Object::read(deserializer)
            }
        }
    };
    ($name:ident { $($field:ident = $text:literal,)* $(..$rest:ident)? }) => {
        $crate::object! {
            @visit $name $($text)*;
            map => {
                $(let mut $field = ::core::option::Option::None;)*
                $(let mut $rest = ::std::collections::BTreeMap::new();)?
                while let ::core::option::Option::Some(property) = $crate::Property::next(&mut map)? {
                    match property.name() {
                        $($text => $crate::object!(@read_some map $field),)*
                        _ => $crate::object!(@rest map property $($rest)?),
                    }?;
                }
                ::core::result::Result::Ok($name {
                    $($field: $crate::Property::value($field, $text)?,)*
                    $($rest,)?
                })
            }
        }
    };
    // Items and type parameters of a macro are seen by the names it is given, hence the underscores.
    (@visit $name:ident $($text:literal)*; $map:ident => $body:block) => {
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                struct __Object;
                impl<'de> $crate::serde::de::Visitor<'de> for __Object {
                    type Value = $name;

                    fn expecting(
                        &self,
                        f: &mut ::core::fmt::Formatter<'_>,
                    ) -> ::core::fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<__A: $crate::serde::de::MapAccess<'de>>(
                        self,
                        mut $map: __A,
                    ) -> ::core::result::Result<$name, __A::Error> $body
                }
                deserializer.deserialize_struct(stringify!($name), &[$($text),*], __Object)
            }
        }
    };
    (@rest $map:ident $property:ident) => {
        $crate::Property::skip(&mut $map)
    };
    (@rest $map:ident $property:ident $($rest:ident).+) => {
        $crate::Property::read_rest($property, &mut $map, &mut $($rest).+)
    };
    (@read_some $map:ident $field:ident) => {
        $crate::Property::read_some(&mut $map, &mut $field)
    };
}

/// A struct whose properties may all be absent, for [`object!`](crate::object).
#[doc(hidden)]
pub trait Object<'de>: Default {
    /// The name of the struct.
    const NAME: &'static str;
    /// The names of the properties.
    const PROPERTIES: &'static [&'static str];

    /// Reads the properties of an object into the fields.
    fn fill<A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error>;

    /// Reads an object.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut object = Self::default();
        // The visitor fills it where it is: answers are large.
        deserializer.deserialize_struct(Self::NAME, Self::PROPERTIES, Fill(&mut object))?;
        Ok(object)
    }
}

struct Fill<'a, T>(&'a mut T);

impl<'de, T: Object<'de>> Visitor<'de> for Fill<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.fill(map)
    }
}

/// The name of a property, for [`object!`](crate::object).
#[doc(hidden)]
pub struct Property<'de>(Cow<'de, str>);

impl<'de> Property<'de> {
    /// The next property of an object.
    #[inline(always)]
    pub fn next<A: MapAccess<'de>>(map: &mut A) -> Result<Option<Self>, A::Error> {
        map.next_key()
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Reads the value into a field. One function for all fields of a type: answers have many.
    #[inline(never)]
    pub fn read<A: MapAccess<'de>, T: Deserialize<'de>>(
        map: &mut A,
        into: &mut T,
    ) -> Result<(), A::Error> {
        map.next_value().map(|value| *into = value)
    }

    /// Reads the value of a field that has none before.
    #[inline(never)]
    pub fn read_some<A: MapAccess<'de>, T: Deserialize<'de>>(
        map: &mut A,
        into: &mut Option<T>,
    ) -> Result<(), A::Error> {
        map.next_value().map(|value| *into = Some(value))
    }

    /// Reads the value of a property that is not named. `null` is left out like that of a map, if its type takes none.
    pub fn read_rest<A: MapAccess<'de>, T: Deserialize<'de>>(
        self,
        map: &mut A,
        into: &mut BTreeMap<String, T>,
    ) -> Result<(), A::Error> {
        if let Some(value) = map.next_value_seed(OrNothing(PhantomData))? {
            into.insert(self.0.into_owned(), value);
        }
        Ok(())
    }

    /// Passes a value over.
    pub fn skip<A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    /// The value that was read, or what stands for an absent one: `None`, or an error.
    pub fn value<T: Deserialize<'de>, E: Error>(
        read: Option<T>,
        name: &'static str,
    ) -> Result<T, E> {
        match read {
            Some(value) => Ok(value),
            None => T::deserialize(Absent(name, PhantomData)),
        }
    }
}

impl<'de> Deserialize<'de> for Property<'de> {
    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl<'de> Visitor<'de> for Name {
            type Value = Property<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            #[inline(always)]
            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Property(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Property(Cow::Owned(name.to_owned())))
            }
        }
        deserializer.deserialize_identifier(Name)
    }
}

/// Stands for a property that is not there.
struct Absent<E>(&'static str, PhantomData<E>);

impl<'de, E: Error> Deserializer<'de> for Absent<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, E> {
        Err(E::missing_field(self.0))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_none()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Reads a value; `null` is nothing if the type does not take it.
struct OrNothing<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for OrNothing<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for OrNothing<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        let null: UnitDeserializer<value::Error> = ().into_deserializer();
        Ok(T::deserialize(null).ok())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::deserialize(deserializer).map(Some)
    }
}
