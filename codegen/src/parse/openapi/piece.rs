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

    /// Reads a piece by its openapiv3 type, without schemas, examples and the fields `without`.
    pub(super) fn read<T: DeserializeOwned>(
        &mut self,
        value: &Value,
        place: &Place,
        without: &[&str],
    ) -> Option<T> {
        let plain = without_schemas(value, without);
        let mut track = serde_path_to_error::Track::new();
        let tracked = serde_path_to_error::Deserializer::new(&plain, &mut track);
        match T::deserialize(tracked) {
            Ok(piece) => Some(piece),
            Err(error) => {
                let path = track.path();
                let place = path.iter().fold(place.clone(), |place, segment| match segment {
                    serde_path_to_error::Segment::Map { key } => place.key(key),
                    serde_path_to_error::Segment::Seq { index } => place.key(index),
                    _ => place,
                });
                // serde names the Rust type that it wanted.
                let reason =
                    error.to_string().replace("expected struct ", "expected ").replace('`', "'");
                let message = format!("not what OpenAPI {} says: {reason}", self.version());
                self.diagnostics.report(Code::InvalidOpenApi, place, message);
                None
            }
        }
    }
}

/// The value without what is not read through openapiv3.
fn without_schemas(value: &Value, without: &[&str]) -> Value {
    match value {
        Value::Map(entries) => {
            let kept = entries.iter().filter(|(key, _)| {
                !without.contains(&key.as_str()) && !matches!(key.as_str(), "example" | "examples")
            });
            let entry = |(key, value): (&String, &Value)| {
                let value = match key.as_str() {
                    "schema" => Value::map(Map::default()),
                    _ => without_schemas(value, without),
                };
                (key.clone(), value)
            };
            Value::map(kept.map(entry).collect())
        }
        Value::List(items) => {
            Value::List(items.iter().map(|item| without_schemas(item, without)).collect())
        }
        other => other.clone(),
    }
}
