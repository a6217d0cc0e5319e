//! Entries of lists and maps: `null` ones are passed over, unless their type takes `null`.
//!
//! serde gives a seed for the next entry, which is used up by the entry that it reads. What the type of the entry is, and
//! whether it takes `null`, is seen when the seed asks for its value. So it asks [`Next`], which then looks for an entry.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use super::{Lenient, mode::is_exact};

/// Where entries come from.
pub(super) trait Entries<'de> {
    type Error: de::Error;

    /// Reads the next entry; `None` at the end.
    fn next<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Self::Error>;
}

/// The items of a list.
pub(super) struct Items<'a, A>(pub(super) &'a mut A);

impl<'de, A: SeqAccess<'de>> Entries<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(seed)
    }
}

/// The values of a map, and the name of the last one.
pub(super) struct Values<'a, A> {
    pub(super) map: &'a mut A,
    pub(super) name: Option<String>,
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Values<'_, A> {
    type Error = A::Error;

    fn next<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.name = self.map.next_key()?;
        if self.name.is_none() {
            return Ok(None);
        }
        self.map.next_value_seed(seed).map(Some)
    }
}

/// Reads the next entry that its type takes; `None` at the end.
pub(super) fn next<'de, E: Entries<'de>, S: DeserializeSeed<'de>>(
    entries: &mut E,
    seed: S,
) -> Result<Option<S::Value>, E::Error> {
    let mut is_end = false;
    let value = seed.deserialize(Next { entries, is_end: &mut is_end });
    if is_end { Ok(None) } else { value.map(Some) }
}

/// Stands for the next entry.
struct Next<'a, E> {
    entries: &'a mut E,
    /// Whether there is none; what the seed is told then is no error.
    is_end: &'a mut bool,
}

impl<'de, E: Entries<'de>> Next<'_, E> {
    fn read<V: Visitor<'de>>(self, method: impl Method, visitor: V) -> Result<V::Value, E::Error> {
        let mut slot = Some((method, visitor));
        loop {
            match self.entries.next(Entry(&mut slot))? {
                Some(Some(value)) => return Ok(value),
                Some(None) => {}
                None => {
                    *self.is_end = true;
                    return Err(de::Error::custom("the end"));
                }
            }
        }
    }
}

/// A method of a deserializer, with its arguments.
trait Method {
    /// Whether it may find `null`.
    const TAKES_NULL: bool = false;

    fn call<'de, D: Deserializer<'de>, V: Visitor<'de>>(
        self,
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error>;
}

macro_rules! methods {
    ($($method:ident $name:ident($($argument:ident: $kind:ty),*) $($null:literal)?;)*) => {
        $(
            struct $name($($kind),*);

            impl Method for $name {
                $(const TAKES_NULL: bool = $null;)?

                fn call<'de, D: Deserializer<'de>, V: Visitor<'de>>(
                    self,
                    deserializer: D,
                    visitor: V,
                ) -> Result<V::Value, D::Error> {
                    let Self($($argument),*) = self;
                    deserializer.$method($($argument,)* visitor)
                }
            }
        )*

        impl<'de, E: Entries<'de>> Deserializer<'de> for Next<'_, E> {
            type Error = E::Error;

            $(fn $method<V: Visitor<'de>>(
                self,
                $($argument: $kind,)*
                visitor: V,
            ) -> Result<V::Value, E::Error> {
                self.read($name($($argument),*), visitor)
            })*
        }
    };
}

methods! {
    deserialize_any Any() true; deserialize_option Optional() true; deserialize_unit Unit() true;
    deserialize_ignored_any Ignored() true;
    deserialize_bool Bool(); deserialize_i8 I8(); deserialize_i16 I16(); deserialize_i32 I32();
    deserialize_i64 I64(); deserialize_i128 I128(); deserialize_u8 U8(); deserialize_u16 U16();
    deserialize_u32 U32(); deserialize_u64 U64(); deserialize_u128 U128(); deserialize_f32 F32();
    deserialize_f64 F64(); deserialize_char Char(); deserialize_str Str();
    deserialize_string Text(); deserialize_bytes Bytes(); deserialize_byte_buf ByteBuf();
    deserialize_seq Seq(); deserialize_map Map(); deserialize_identifier Identifier();
    deserialize_unit_struct UnitStruct(name: &'static str);
    deserialize_newtype_struct NewtypeStruct(name: &'static str);
    deserialize_tuple Tuple(length: usize);
    deserialize_tuple_struct TupleStruct(name: &'static str, length: usize);
    deserialize_struct Struct(name: &'static str, fields: &'static [&'static str]);
    deserialize_enum Enum(name: &'static str, variants: &'static [&'static str]);
}

/// Reads an entry by the method, or finds `null` and leaves the method for the next one.
struct Entry<'a, M, V>(&'a mut Option<(M, V)>);

impl<'de, M: Method, V: Visitor<'de>> DeserializeSeed<'de> for Entry<'_, M, V> {
    type Value = Option<V::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        match M::TAKES_NULL {
            true => self.visit_some(deserializer),
            false => deserializer.deserialize_option(self),
        }
    }
}

impl<'de, M: Method, V: Visitor<'de>> Visitor<'de> for Entry<'_, M, V> {
    type Value = Option<V::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entry")
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        if is_exact() { Err(E::invalid_type(Unexpected::Unit, &self)) } else { Ok(None) }
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let Some((method, visitor)) = self.0.take() else { return Ok(None) };
        method.call(Lenient::new(deserializer), visitor).map(Some)
    }
}
