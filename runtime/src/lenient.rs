//! Decoding what services really answer.
//!
//! A [`Deserializer`] around another one that accepts, without loss, what descriptions do not say:
//! numbers as text (`"1700000000000"`), integers with a zero fraction (`1700000000000.0`), booleans as text, and
//! `null` entries of lists and maps, which are left out where their type takes none. Printed types need no attributes for it.

use std::fmt;

use serde::de::{
    self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};

use crate::{
    lenient::{
        entry::{Items, Values},
        scalar::{Boolean, Float, Integer},
    },
    union,
};

mod entry;
pub(crate) mod mode;
mod scalar;

/// The lenient wrapper of a deserializer, a visitor, a seed or an access.
pub(crate) struct Lenient<T> {
    inner: T,
    /// Whether a struct is read: its properties see their `null`.
    is_struct: bool,
}

impl<T> Lenient<T> {
    pub(crate) fn new(inner: T) -> Self {
        Self { inner, is_struct: false }
    }

    fn wrap<U>(&self, inner: U) -> Lenient<U> {
        Lenient { inner, is_struct: self.is_struct }
    }
}

/// Deserializer methods that pass the wrapped visitor on.
macro_rules! forward {
    ($($method:ident($($argument:ident: $kind:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(
            self,
            $($argument: $kind,)*
            visitor: V,
        ) -> Result<V::Value, D::Error> {
            let visitor = self.wrap(visitor);
            self.inner.$method($($argument,)* visitor)
        }
    )*};
}

/// Deserializer methods that look at what is there and convert it.
macro_rules! convert {
    ($($by:ident: $($method:ident)*;)*) => {$($(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.deserialize_any($by(visitor))
        }
    )*)*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Lenient<D> {
    type Error = D::Error;

    convert! {
        Integer: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
                 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64;
        Float: deserialize_f32 deserialize_f64;
        Boolean: deserialize_bool;
    }

    forward! {
        deserialize_char(); deserialize_str(); deserialize_string(); deserialize_bytes();
        deserialize_byte_buf(); deserialize_option(); deserialize_unit();
        deserialize_unit_struct(name: &'static str); deserialize_seq();
        deserialize_tuple(len: usize); deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map(); deserialize_identifier();
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = Lenient { inner: visitor, is_struct: true };
        self.inner.deserialize_struct(name, fields, visitor)
    }

    /// A type that takes anything gets what is there, unchanged.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_ignored_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let is_choice = name == union::NAME;
        let visitor = self.wrap(Newtype { inner: visitor, is_choice });
        self.inner.deserialize_newtype_struct(name, visitor)
    }
}

/// The visitor of a newtype, or of a choice, which takes what there is.
struct Newtype<V> {
    inner: V,
    is_choice: bool,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Newtype<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        match self.is_choice {
            true if !mode::is_exact() => self.inner.visit_some(inner),
            _ => self.inner.visit_newtype_struct(inner),
        }
    }
}

/// Visitor methods whose argument is passed on as it is.
macro_rules! pass {
    ($($method:ident: $kind:ty;)*) => {$(
        fn $method<E: de::Error>(self, value: $kind) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Lenient<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    pass! {
        visit_bool: bool; visit_i64: i64; visit_u64: u64; visit_f64: f64;
        visit_i128: i128; visit_u128: u128; visit_char: char;
        visit_str: &str; visit_borrowed_str: &'de str; visit_string: String;
        visit_bytes: &[u8]; visit_borrowed_bytes: &'de [u8]; visit_byte_buf: Vec<u8>;
    }

    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        let deserializer = self.wrap(deserializer);
        self.inner.visit_some(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = self.wrap(inner);
        self.inner.visit_newtype_struct(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        if self.is_struct {
            // serde would read the items as the properties in their order.
            return Err(de::Error::invalid_type(de::Unexpected::Seq, &self));
        }
        let access = self.wrap(access);
        self.inner.visit_seq(access)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        let access = self.wrap(access);
        self.inner.visit_map(access)
    }

    fn visit_enum<A: de::EnumAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(access)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Lenient<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        let deserializer = Lenient::new(deserializer);
        self.inner.deserialize(deserializer)
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Lenient<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        entry::next(&mut Items(&mut self.inner), seed)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Lenient<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.inner.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.wrap(seed);
        self.inner.next_value_seed(seed)
    }

    /// How maps are read; structs read key and value apart.
    fn next_entry_seed<K: DeserializeSeed<'de>, S: DeserializeSeed<'de>>(
        &mut self,
        key: K,
        seed: S,
    ) -> Result<Option<(K::Value, S::Value)>, A::Error> {
        if self.is_struct {
            let Some(name) = self.inner.next_key_seed(key)? else { return Ok(None) };
            return self.next_value_seed(seed).map(|value| Some((name, value)));
        }
        let mut values = Values { map: &mut self.inner, name: None };
        let value = entry::next(&mut values, seed)?;
        let (Some(name), Some(value)) = (values.name, value) else { return Ok(None) };
        Ok(Some((key.deserialize(name.into_deserializer())?, value)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, serde_json::Error> {
        T::deserialize(Lenient::new(&mut serde_json::Deserializer::from_str(text)))
    }

    #[derive(Debug, PartialEq)]
    struct Record {
        id: i64,
        ratio: Option<f64>,
        on: Option<bool>,
        names: Option<Vec<String>>,
        tags: Option<BTreeMap<String, Vec<i64>>>,
        any: Option<serde_json::Value>,
        gaps: Option<Vec<Option<i64>>>,
    }

    crate::object! {
        Record {
            id = "id", ratio = "ratio", on = "on", names = "names", tags = "tags", any = "any",
            gaps = "gaps",
        }
    }

    #[test]
    fn accepts_what_services_answer() {
        let record: Record = read(
            r#"{"id":"1700000000000","ratio":"0.5","on":"true","names":["a",null,"b"],"new":[{}],
               "tags":{"x":null,"y":[1,null,2.0]},"any":[null,"1"],"gaps":[1,null,"3"]}"#,
        )
        .expect("it fits");
        let expected = Record {
            id: 1_700_000_000_000,
            ratio: Some(0.5),
            on: Some(true),
            names: Some(vec!["a".into(), "b".into()]),
            tags: Some(BTreeMap::from([("y".into(), vec![1, 2])])),
            any: Some(serde_json::json!([null, "1"])),
            gaps: Some(vec![Some(1), None, Some(3)]),
        };
        assert_eq!(record, expected);
    }

    #[test]
    fn null_is_an_entry_where_the_type_takes_it() {
        type Nested = BTreeMap<String, Vec<Option<i64>>>;
        let nested = read::<Nested>(r#"{"a":null,"b":[null,"1",null],"c":[]}"#).ok();
        let expected = [("b".into(), vec![None, Some(1), None]), ("c".into(), vec![])];
        assert_eq!(nested, Some(BTreeMap::from(expected)));
        let anything = serde_json::json!([null, [null], 1]);
        assert_eq!(read(&anything.to_string()).ok(), anything.as_array().cloned());
        assert_eq!(read::<Vec<Vec<i64>>>("[null,[null],null]").ok(), Some(vec![vec![]]));
        assert!(read::<Vec<i64>>("[null,true]").is_err());
    }

    #[test]
    fn loses_nothing() {
        assert_eq!(read::<i64>("1700000000000.0").ok(), Some(1_700_000_000_000));
        assert_eq!(read::<u64>("\"18446744073709551615\"").ok(), Some(u64::MAX));
        for wrong in ["1.5", "\"1.5\"", "\"\"", "\"x\"", "true", "null", "1e300", "9.3e18"] {
            assert!(read::<i64>(wrong).is_err(), "{wrong}");
        }
        assert!(read::<Record>(r#"{"id":null}"#).is_err());
    }
}
