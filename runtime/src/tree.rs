//! Values on their way into a request, in the order of their fields: text, lists, objects.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor},
};

use crate::{Secret, secret::exposing};

/// A value whose scalars are text already.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// Not there.
    Null,
    Text(String),
    /// A number or a boolean, as it is written.
    Plain(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// The value with its secrets exposed, and these; `None` if it cannot be written as JSON. The names are those of described
/// secrets.
pub(crate) fn tree(
    value: &(impl Serialize + ?Sized),
    names: &'static [&'static str],
) -> (Option<Tree>, Vec<Secret<String>>) {
    let (bytes, secrets) = exposing(names, || serde_json::to_vec(value));
    (bytes.ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()), secrets)
}

impl Tree {
    /// The text of a scalar; lists and objects as JSON.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Null => Cow::Borrowed(""),
            Self::Text(text) | Self::Plain(text) => Cow::Borrowed(text),
            Self::List(_) | Self::Object(_) => Cow::Owned(self.json()),
        }
    }

    /// The value as JSON.
    pub(crate) fn json(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Text(text) => quoted(text),
            Self::Plain(text) => text.clone(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::json).collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(entries) => {
                let entry =
                    |(key, value): &(String, Self)| format!("{}:{}", quoted(key), value.json());
                let entries: Vec<String> = entries.iter().map(entry).collect();
                format!("{{{}}}", entries.join(","))
            }
        }
    }

    /// Whether it is neither a list nor an object.
    pub(crate) fn is_scalar(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Object(_))
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }

            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Plain(value.to_string()))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Plain(value.to_string()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Plain(value.to_string()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Plain(value.to_string()))
            }

            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Text(value.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Tree::Object(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
