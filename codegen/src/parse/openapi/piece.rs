//! One piece of a document: found, followed, typed.

use serde::de::DeserializeOwned;

use super::Reader;
use crate::{
    diagnostic::{Code, Diagnostics, Place},
    pointer::Pointer,
    source::{FileId, Sources},
    value::{Map, Value},
};

impl Reader<'_> {
    /// The node at a place, and where it is after its references have been followed.
    pub(super) fn node(&mut self, place: &Place) -> Option<(Value, Place)> {
        let root = &self.file.value;
        place.pointer()?.find(root)?;
        let place = follow_in(root, self.id, place, self.diagnostics)?;
        let value = place.pointer()?.find(root)?;
        Some((value.clone(), place))
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
                    "schema" => Value::Map(Map::new()),
                    _ => without_schemas(value, without),
                };
                (key.clone(), value)
            };
            Value::Map(kept.map(entry).collect())
        }
        Value::List(items) => {
            Value::List(items.iter().map(|item| without_schemas(item, without)).collect())
        }
        other => other.clone(),
    }
}

/// The node at a place.
pub(crate) fn find<'s>(sources: &'s Sources, place: &Place) -> Option<&'s Value> {
    place.pointer()?.find(&sources.file(place.file()?).value)
}

/// Follows the `$ref`s of a node of any file to the node that is meant.
pub(crate) fn follow(
    sources: &Sources,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Place> {
    let file = place.file()?;
    follow_in(&sources.file(file).value, file, place, diagnostics)
}

fn follow_in(
    root: &Value,
    file: FileId,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Place> {
    let mut place = place.clone();
    let mut seen: Vec<Place> = Vec::new();
    loop {
        let value = place.pointer()?.find(root)?;
        let Some(reference) = value.text("$ref") else { return Some(place) };
        let at = place.key("$ref");
        let Some(pointer) = reference.strip_prefix('#') else {
            let message = format!("'{reference}' is in another file, which is not supported yet");
            diagnostics.report(Code::Unsupported, at, message);
            return None;
        };
        let target = Pointer::parse(&decoded(pointer));
        let Some(target) = target.filter(|target| target.find(root).is_some()) else {
            let message = format!("'{reference}' leads nowhere");
            diagnostics.report(Code::UnresolvedReference, at, message);
            return None;
        };
        seen.push(place);
        place = Place::at(file, target);
        if seen.contains(&place) {
            let message = format!("'{reference}' leads only to itself");
            diagnostics.report(Code::UnresolvedReference, at, message);
            return None;
        }
    }
}

/// A URI fragment without its percent-encoding.
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = fragment.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match code.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
