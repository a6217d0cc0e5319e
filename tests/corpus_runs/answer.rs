//! What the server answers, and the parts of its body.

use serde_json::{Map, Value};

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Body,
}

/// What an answer carries.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    None,
    Json(Value),
    /// What is no JSON: a type and a text.
    Text(String, String),
}

/// A step of a path into a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Name(String),
    Index(usize),
}

/// A part of a value.
pub(crate) fn at<'v>(value: &'v Value, path: &[Part]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, part| match part {
        Part::Name(name) => value.get(name),
        // An index is the name of a property where there is an object: RFC 6901, section 4.
        Part::Index(index) if value.is_object() => value.get(index.to_string()),
        Part::Index(index) => value.get(index),
    })
}

/// The path of a JSON Pointer; what looks like an index is one.
pub(crate) fn path(pointer: &str) -> Vec<Part> {
    let part = |part: &str| match part.parse() {
        Ok(index) => Part::Index(index),
        Err(_) => Part::Name(part.replace("~1", "/").replace("~0", "~")),
    };
    pointer.split('/').skip(1).map(part).collect()
}

impl Answer {
    /// A part of the body as JSON.
    pub(crate) fn part(&self, path: &[Part]) -> Option<&Value> {
        match &self.body {
            Body::Json(body) => at(body, path),
            Body::None | Body::Text(..) => None,
        }
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Puts a value at a place of a JSON body, with what leads there, where what is there lets it.
    pub(crate) fn set(&mut self, path: &[Part], value: Value) {
        if let Some(place) = self.place(path) {
            *place = value;
        }
    }

    /// Puts a value at a place of every item of a list.
    pub(crate) fn set_items(&mut self, list: &[Part], item: &[Part], value: &Value) {
        if self.part(list).and_then(Value::as_array).is_none_or(Vec::is_empty) {
            self.resize(list, 1);
        }
        let length = self.part(list).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..length {
            let path = [list, &[Part::Index(index)], item].concat();
            self.set(&path, value.clone());
        }
    }

    /// Makes a list, or an object that has one entry at most, as long as this.
    pub(crate) fn resize(&mut self, path: &[Part], length: usize) {
        let Some(place) = self.place(path) else { return };
        match place {
            Value::Array(items) => {
                let item = items.first().cloned().unwrap_or_else(|| Value::Object(Map::new()));
                items.resize(length, item);
            }
            Value::Object(entries) if length == 0 => entries.clear(),
            Value::String(text) => *text = "x".repeat(length),
            Value::Null => *place = vec![Value::Object(Map::new()); length].into(),
            _ => {}
        }
    }

    fn place(&mut self, path: &[Part]) -> Option<&mut Value> {
        let Body::Json(body) = &mut self.body else { return None };
        path.iter().try_fold(body, |value, part| {
            if value.is_null() {
                *value = match part {
                    Part::Name(_) => Value::Object(Map::new()),
                    Part::Index(_) => Value::Array(Vec::new()),
                };
            }
            match (part, value) {
                (Part::Name(name), Value::Object(entries)) => {
                    Some(entries.entry(name.clone()).or_insert(Value::Null))
                }
                (Part::Index(index), Value::Array(items)) if *index < 100 => {
                    while items.len() <= *index {
                        items.push(items.first().cloned().unwrap_or(Value::Null));
                    }
                    items.get_mut(*index)
                }
                (Part::Index(index), Value::Object(entries)) => {
                    Some(entries.entry(index.to_string()).or_insert(Value::Null))
                }
                _ => None,
            }
        })
    }
}
