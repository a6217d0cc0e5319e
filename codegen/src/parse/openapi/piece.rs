//! One piece of a document: found, followed, typed.

use serde::de::DeserializeOwned;

use super::{Reader, find, follow};
use crate::{
    diagnostic::{Code, Place},
    value::{Map, Value},
};

impl<'a> Reader<'a> {
    /// The node at a place, and where it is after its references have been followed.
    pub(super) fn node(&mut self, place: &Place) -> Option<(&'a Value, Place)> {
        find(self.sources, place)?;
        let place = follow(self.sources, place, self.diagnostics)?;
        let value = find(self.sources, &place)?;
        Some((value, place))
    }

    /// Reads these fields of a piece by its openapiv3 type: a mistake in others, which no client needs, refuses nothing.
    pub(super) fn read<T: DeserializeOwned>(
        &mut self,
        value: &Value,
        place: &Place,
        fields: &[&str],
    ) -> Option<T> {
        match value {
            Value::Map(entries) => self.typed(&Value::map(only(entries, fields)), place),
            other => self.typed(other, place),
        }
    }

    /// The entries of a value that has to be an object.
    pub(super) fn object<'v>(&mut self, value: &'v Value, place: &Place) -> Option<&'v Map> {
        value.as_map().or_else(|| self.misplaced(value, place, "an object"))
    }

    /// The items of a value that has to be a list.
    pub(super) fn list<'v>(&mut self, value: &'v Value, place: &Place) -> Option<&'v [Value]> {
        value.as_list().or_else(|| self.misplaced(value, place, "a list"))
    }

    fn misplaced<T>(&mut self, value: &Value, place: &Place, expected: &str) -> Option<T> {
        let (version, kind) = (self.version(), value.kind());
        let message = format!("not what OpenAPI {version} says: {kind} in place of {expected}");
        self.diagnostics.report(Code::InvalidOpenApi, place.clone(), message);
        None
    }

    /// A value by its openapiv3 type.
    pub(super) fn typed<T: DeserializeOwned>(&mut self, value: &Value, place: &Place) -> Option<T> {
        let mut track = serde_path_to_error::Track::new();
        let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
        match T::deserialize(tracked) {
            Ok(piece) => Some(piece),
            Err(error) => {
                let path = track.path();
                let place = path.iter().fold(place.clone(), |place, segment| match segment {
                    serde_path_to_error::Segment::Map { key } => place.key(key),
                    serde_path_to_error::Segment::Seq { index } => place.key(index),
                    _ => place,
                });
                // serde names the Rust type that it wanted, and has another word for null.
                let reason = error.to_string().replace("expected struct ", "expected ");
                let reason = reason.replace("unit value", "null").replace('`', "'");
                let message = format!("not what OpenAPI {} says: {reason}", self.version());
                self.diagnostics.report(Code::InvalidOpenApi, place, message);
                None
            }
        }
    }
}

/// The entries of these keys.
pub(super) fn only(entries: &Map, keys: &[&str]) -> Map {
    let entry = |key: &&str| Some(((*key).to_owned(), entries.get(*key)?.clone()));
    keys.iter().filter_map(entry).collect()
}
