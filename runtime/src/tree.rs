//! Values on their way into a request, in the order of their fields: text, lists, objects.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor},
};

use crate::{
    File, Secret,
    carry::{self, Files, Marks, NOT_JSON},
};

/// A value whose scalars are text already.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// Not there.
    Null,
    Text(String),
    /// A number or a boolean, as it is written.
    Plain(String),
    /// Only where a body keeps files.
    File(File),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// The value with its secrets exposed, and these; or why it was refused. The names are those of described secrets.
pub(crate) fn tree(
    value: &(impl Serialize + ?Sized),
    names: &'static [&'static str],
    files: Files,
) -> (Result<Tree, &'static str>, Vec<Secret<String>>) {
    let (written, secrets) = carry::written(value, names, files);
    let tree = written.and_then(|written| {
        let mut tree: Tree = serde_json::from_slice(&written.json).map_err(|_| NOT_JSON)?;
        if !written.marks.is_empty() {
            tree.unmark(&written.marks);
        }
        Ok(tree)
    });
    (tree, secrets)
}

impl Tree {
    /// Puts files where marks stand for them.
    fn unmark(&mut self, marks: &Marks) {
        match self {
            Self::Text(text) => {
                if let Some(file) = marks.file(text) {
                    *self = Self::File(file.clone());
                }
            }
            Self::List(items) => items.iter_mut().for_each(|item| item.unmark(marks)),
            Self::Object(entries) => entries.iter_mut().for_each(|(_, value)| value.unmark(marks)),
            Self::Null | Self::Plain(_) | Self::File(_) => {}
        }
    }

    /// Makes text of the files in it. `false` if one is none.
    pub(crate) fn as_text(&mut self) -> bool {
        match self {
            Self::File(file) => {
                let Some(text) = file.text().map(str::to_owned) else { return false };
                *self = Self::Text(text);
                true
            }
            Self::List(items) => items.iter_mut().all(Self::as_text),
            Self::Object(entries) => entries.iter_mut().all(|(_, value)| value.as_text()),
            Self::Null | Self::Text(_) | Self::Plain(_) => true,
        }
    }

    /// The text of a scalar; lists and objects as JSON. Of files, what is text.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Null => Cow::Borrowed(""),
            Self::Text(text) | Self::Plain(text) => Cow::Borrowed(text),
            Self::File(file) => Cow::Borrowed(file.text().unwrap_or_default()),
            Self::List(_) | Self::Object(_) => Cow::Owned(self.json()),
        }
    }

    /// The value as JSON.
    pub(crate) fn json(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Text(text) => quoted(text),
            Self::Plain(text) => text.clone(),
            Self::File(file) => quoted(file.text().unwrap_or_default()),
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
