//! Descriptions as JSON values. A path comes in; the whole document goes out, keys as text, numbers as far as JSON holds them.

use std::{collections::BTreeMap, fmt, path::Path, sync::Arc};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Documents that were read, by file.
#[derive(Default)]
pub(crate) struct Documents(BTreeMap<String, Arc<Value>>);

impl Documents {
    /// The document of a file.
    pub(crate) fn read(&mut self, file: &Path) -> Result<Arc<Value>, String> {
        let name = file.to_string_lossy().into_owned();
        if let Some(known) = self.0.get(&name) {
            return Ok(Arc::clone(known));
        }
        let text = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
        // JSON is not quite a part of YAML: its escapes can be surrogates.
        let json = serde_json::from_str(&text).ok();
        let yaml = || serde_yaml::from_str::<Document>(&text).map(|document| document.0);
        let value = json.map_or_else(yaml, Ok).map_err(|error| format!("{name}: {error}"))?;
        let value = Arc::new(value);
        self.0.insert(name, Arc::clone(&value));
        Ok(value)
    }
}

/// What a node is when its references within the document are followed.
pub(crate) fn resolved<'v>(document: &'v Value, mut node: &'v Value) -> &'v Value {
    for _ in 0..32 {
        let Some(pointer) = node.get("$ref").and_then(Value::as_str) else { return node };
        let Some(target) = pointer.strip_prefix('#').map(unescaped) else { return &Value::Null };
        let Some(found) = document.pointer(&target) else { return &Value::Null };
        node = found;
    }
    &Value::Null
}

/// The list at a name; none where it is absent.
pub(crate) fn list<'v>(node: &'v Value, name: &str) -> &'v [Value] {
    node.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text at a name.
pub(crate) fn text<'v>(node: &'v Value, name: &str) -> Option<&'v str> {
    node.get(name).and_then(Value::as_str)
}

/// The entries of an object at a name.
pub(crate) fn entries<'v>(
    node: &'v Value,
    name: &str,
) -> impl Iterator<Item = (&'v String, &'v Value)> {
    node.get(name).and_then(Value::as_object).into_iter().flatten()
}

/// A fragment without its percent-encoding.
fn unescaped(fragment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = fragment.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = code.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code.filter(|_| *first == b'%') {
            Some(code) => {
                bytes.push(code);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// `serde_json::Value` refuses integers past 64 bits and keys that are numbers (`200:`).
struct Document(Value);

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DocumentVisitor).map(Self)
    }
}

struct DocumentVisitor;

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Document(item)) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries = Map::new();
        while let Some(Document(key)) = access.next_key()? {
            let Document(value) = access.next_value()?;
            entries.insert(key.as_str().map_or_else(|| key.to_string(), str::to_owned), value);
        }
        Ok(Value::Object(entries))
    }
}
