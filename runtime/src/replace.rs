//! Payload replacements ([Payload Replacement Object]): a payload, a target and a value go in, the payload comes out changed.
//!
//! ```
//! use arazzo_runtime::replace;
//! use serde_json::json;
//!
//! let mut payload = json!({"pet": {"name": "?"}});
//! assert!(replace::pointer(&mut payload, "/pet/name", json!("Rex")));
//! assert_eq!(payload, json!({"pet": {"name": "Rex"}}));
//! ```
//!
//! [Payload Replacement Object]: https://spec.openapis.org/arazzo/v1.1.0.html#payload-replacement-object

use serde_json::Value;

/// Puts the value where the JSON Pointer says; whether there is such a place.
///
/// A property that is not there yet is added to its object, and `-` is the end of an array.
pub fn pointer(payload: &mut Value, target: &str, value: Value) -> bool {
    if let Some(place) = payload.pointer_mut(target) {
        *place = value;
        return true;
    }
    let Some((parent, name)) = target.rsplit_once('/') else {
        return false;
    };
    match payload.pointer_mut(parent) {
        Some(Value::Object(entries)) => {
            entries.insert(name.replace("~1", "/").replace("~0", "~"), value);
            true
        }
        Some(Value::Array(items)) if name == "-" => {
            items.push(value);
            true
        }
        _ => false,
    }
}

/// Puts the value in the place of everything that the JSONPath query selects; whether that is something.
#[cfg(feature = "jsonpath")]
pub fn jsonpath(payload: &mut Value, target: &str, value: &Value) -> bool {
    let mut places = crate::jsonpath::locate(target, payload);
    // Inner places first: an outer one takes the place of what is in it.
    places.sort_by_key(|place| std::cmp::Reverse(place.matches('/').count()));
    places.iter().filter(|place| pointer(payload, place, value.clone())).count() > 0
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn by_pointer() {
        let mut payload = json!({"a": [1], "b/c": {}});
        assert!(pointer(&mut payload, "/a/0", json!(2)));
        assert!(pointer(&mut payload, "/a/-", json!(3)));
        assert!(pointer(&mut payload, "/b~1c/x~0y", json!(4)));
        assert_eq!(payload, json!({"a": [2, 3], "b/c": {"x~y": 4}}));
        for target in ["/a/7", "/x/y", "a", "/a/0/b"] {
            assert!(!pointer(&mut payload, target, json!(0)), "{target}");
        }
        assert!(pointer(&mut payload, "", json!(null)));
        assert_eq!(payload, json!(null));
    }

    #[cfg(feature = "jsonpath")]
    #[test]
    fn by_jsonpath() {
        let mut payload = json!({"a": [{"n": 1}, {"n": 2}], "n": 3});
        assert!(jsonpath(&mut payload, "$.a[*].n", &json!("x")));
        assert_eq!(payload, json!({"a": [{"n": "x"}, {"n": "x"}], "n": 3}));
        assert!(jsonpath(&mut payload, "$..*", &json!({"n": 0})));
        assert_eq!(payload, json!({"a": {"n": 0}, "n": {"n": 0}}));
        assert!(!jsonpath(&mut payload, "$.z", &json!(1)));
    }
}
