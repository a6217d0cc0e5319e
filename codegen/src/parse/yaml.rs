//! Text to [`Value`]: YAML through serde_yaml, JSON through serde_json.

use std::fmt;

use indexmap::map::Entry;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::value::{Map, Value};

/// What is wrong with a text, and where: line and column from 1, as far as known.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    pub(crate) message: String,
    pub(crate) at: Option<(usize, usize)>,
}

/// Reads a text that is JSON if it begins like it, and YAML otherwise.
pub(crate) fn read(text: &str) -> Result<Value, SyntaxError> {
    if is_json(text) {
        return serde_json::from_str(text).map_err(|error| SyntaxError {
            at: (error.line() > 0).then(|| (error.line(), error.column().max(1))),
            message: without_place(&error.to_string()),
        });
    }
    serde_yaml::from_str(text).map_err(|error| SyntaxError {
        at: error.location().map(|location| (location.line(), location.column())),
        message: without_place(&error.to_string()),
    })
}

/// How the message about a key that is not unique ends.
pub(crate) const TWICE: &str = "is there twice";

/// JSON is not quite a part of YAML: its escapes can be surrogates.
pub(crate) fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
        && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// The libraries end their messages with a place, which the diagnostic shows better.
fn without_place(message: &str) -> String {
    let end = message.find(" at line ").unwrap_or(message.len());
    match message[..end].trim_end_matches('.') {
        "recursion limit exceeded" => {
            "nested deeper than 128 levels, or an alias that contains itself".to_owned()
        }
        "repetition limit exceeded" => "its aliases repeat far too much".to_owned(),
        message => message.to_owned(),
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

/// An integer past 64 bits, of which serde_json makes a double. The shortest digits that mean the double are those that a program
/// which has doubles only has written.
fn large_integer(value: f64) -> Option<i128> {
    let is_large = value.fract() == 0.0 && (9.2e18..1e21).contains(&value.abs());
    is_large.then(|| value.to_string().parse().ok()).flatten()
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(Value::Integer(value))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        // Beyond i128 only magnitude is left; nothing that is printed depends on such a number.
        Ok(i128::try_from(value).map_or(Value::Float(value as f64), Value::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        // JSON has no such numbers, so they are text (YAML 1.2, JSON Schema).
        Ok(match value {
            f64::INFINITY => Value::Text(".inf".to_owned()),
            f64::NEG_INFINITY => Value::Text("-.inf".to_owned()),
            _ if value.is_nan() => Value::Text(".nan".to_owned()),
            _ => large_integer(value).map_or(Value::Float(value), Value::Integer),
        })
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries = Map::default();
        let mut merged = Vec::new();
        while let Some(Key(key)) = access.next_key()? {
            let value: Value = access.next_value()?;
            if key == "<<" {
                merged.push(value);
                continue;
            }
            match entries.entry(key) {
                Entry::Vacant(entry) => entry.insert(value),
                Entry::Occupied(entry) => {
                    return Err(A::Error::custom(format!("the key '{}' {TWICE}", entry.key())));
                }
            };
        }
        for value in merged {
            merge(&mut entries, value).map_err(A::Error::custom)?;
        }
        Ok(Value::map(entries))
    }
}

/// Adds the entries of a `<<`: an object or a list of objects; what is there already wins.
fn merge(entries: &mut Map, value: Value) -> Result<(), String> {
    match value {
        Value::Map(merged) => {
            for (key, value) in *merged {
                entries.entry(key).or_insert(value);
            }
            Ok(())
        }
        Value::List(items) => items.into_iter().try_for_each(|item| merge(entries, item)),
        other => Err(format!("'<<' merges objects, not {}", other.kind())),
    }
}

/// A key as it is written: `200:` and `true:` are keys as well.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(KeyVisitor).map(Self)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_serde_yaml_values_lose() {
        let value =
            read("min: -9223372036854776000\nmax: 18446744073709552000\n200: ok\n<<: {a: 1}\n");
        let value = value.expect("it is YAML");
        assert_eq!(value.get("min"), Some(&Value::Integer(-9_223_372_036_854_776_000)));
        assert_eq!(value.get("max"), Some(&Value::Integer(18_446_744_073_709_552_000)));
        assert_eq!(value.text("200"), Some("ok"));
        assert_eq!(value.get("a"), Some(&Value::Integer(1)));
    }

    #[test]
    fn refuses_duplicate_keys_and_depth() {
        let error = read("a: 1\nb: 2\na: 3\n").expect_err("a is there twice");
        assert!(error.message.contains("'a' is there twice"), "{}", error.message);
        assert!(read(&"[".repeat(10_000)).is_err());
        assert!(read(&"{\"a\":".repeat(10_000)).is_err());
    }

    #[test]
    fn json_escapes() {
        let value = read(r#"{"a": "\ud83d\ude00"}"#).expect("it is JSON");
        assert_eq!(value.text("a"), Some("😀"));
    }

    #[test]
    fn json_digits() {
        let value = read(r#"{"min": -9223372036854776000, "max": 18446744073709552000}"#);
        let value = value.expect("it is JSON");
        assert_eq!(value.get("min"), Some(&Value::Integer(-9_223_372_036_854_776_000)));
        assert_eq!(value.get("max"), Some(&Value::Integer(18_446_744_073_709_552_000)));
    }
}
