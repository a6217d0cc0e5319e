//! Values that are without something, and that nothing reads any more: they still have a type.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    decode::{self, Mismatch},
    secret::MASK,
};

/// How many places are tried apart from each other.
const PLACES: usize = 64;

/// Reads the value. Where it is without something, something else stands, of the type that is wanted there.
pub(super) fn unread<T: DeserializeOwned>(value: &Value) -> Option<T> {
    let mut places = Vec::new();
    find(value, String::new(), &mut places);
    let alike = |stand_in: Value| {
        let mut value = value.clone();
        places.iter().for_each(|place| fill(&mut value, place, &stand_in));
        decode::value(&value).ok()
    };
    stand_ins().find_map(alike).or_else(|| apart(value.clone(), &places))
}

/// What may stand for a text without something.
fn stand_ins() -> impl Iterator<Item = Value> {
    [Value::from(0), Value::from(false), Value::Null].into_iter()
}

/// The same where different things are wanted in different places: the error tells where the next one does not fit.
fn apart<T: DeserializeOwned>(mut value: Value, places: &[String]) -> Option<T> {
    let mut open: Vec<_> = places.iter().take(PLACES).map(|place| (place, stand_ins())).collect();
    loop {
        let wrong = match decode::value(&value) {
            Ok(read) => return Some(read),
            Err(mismatch) => mismatch.path,
        };
        let mut here = open.iter_mut().filter(|(place, _)| is_at(place, &wrong));
        let (place, stand_in) =
            here.find_map(|(place, left)| left.next().map(|next| (*place, next)))?;
        fill(&mut value, place, &stand_in);
    }
}

/// Whether a place, by its JSON Pointer, is at this path or inside of it.
fn is_at(place: &str, path: &str) -> bool {
    let own = Mismatch { path: ".".to_owned(), message: String::new() }.below(place).path;
    path == "."
        || own
            .strip_prefix(path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The places where a value is without something, as JSON Pointers, in their order.
fn find(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains(MASK) => places.push(at),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| find(item, format!("{at}/{index}"), places));
        }
        Value::Object(entries) => entries.iter().for_each(|(name, entry)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            find(entry, format!("{at}/{name}"), places);
        }),
        _ => {}
    }
}

fn fill(value: &mut Value, place: &str, stand_in: &Value) {
    if let Some(found) = value.pointer_mut(place) {
        *found = stand_in.clone();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq)]
    struct Access {
        pin: i64,
        password: String,
        keys: Vec<Option<bool>>,
    }

    crate::object! { Access { pin = "pin", password = "password", keys = "keys", } }

    #[test]
    fn each_place_has_its_type() {
        let read = |value: Value| unread::<Access>(&value);
        let whole = read(json!({"pin": 7, "password": "a", "keys": [true]}));
        let whole = whole.expect("nothing is missing");
        assert_eq!(whole, Access { pin: 7, password: "a".to_owned(), keys: vec![Some(true)] });
        let without = read(json!({"password": "***", "keys": ["***", true], "pin": "***"}));
        let without = without.expect("each has a stand-in");
        assert_eq!((without.pin, &*without.password, without.keys.len()), (0, "***", 2));
        assert_eq!(unread::<i64>(&json!("***")), Some(0));
        assert_eq!(unread::<Vec<bool>>(&json!(["***", "***"])), Some(vec![false; 2]));
        // What was never there has none.
        assert_eq!(read(json!({"password": "***", "pin": "***"})), None);
        assert_eq!(read(json!({"password": "***", "pin": [1], "keys": []})), None);
    }

    #[test]
    fn places() {
        let mut places = Vec::new();
        find(
            &json!({"a/b": ["x", "***"], "c": {"d": "a *** b"}, "e": 1}),
            String::new(),
            &mut places,
        );
        assert_eq!(places, ["/a~1b/1", "/c/d"]);
        assert!(is_at("/a/0/b", "a[0].b") && is_at("/a/0/b", "a[0]") && is_at("/a/0/b", "."));
        assert!(!is_at("/a/0/b", "a[1]") && !is_at("/ab", "a") && !is_at("/a", "a.b"));
    }
}
