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

use crate::problem;

/// Puts the value where the JSON Pointer says; whether there is such a place. If not, the run tells so.
///
/// A property that is not there yet is added to its object, and `-` is the end of an array.
pub fn pointer(payload: &mut Value, target: &str, value: Value) -> bool {
    if let Some(place) = payload.pointer_mut(target) {
        *place = value;
        return true;
    }
    let Some((parent, name)) = target.rsplit_once('/') else {
        return no_target();
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
        _ => no_target(),
    }
}

/// Puts the value in the place of everything that the JSONPath query selects; whether that is something.
/// If not, the run tells so.
#[cfg(feature = "jsonpath")]
pub fn jsonpath(payload: &mut Value, target: &str, value: &Value) -> bool {
    let mut places = crate::jsonpath::locate(target, payload);
    // Inner places first: an outer one takes the place of what is in it.
    places.sort_by_key(|place| std::cmp::Reverse(place.matches('/').count()));
    places.iter().filter(|place| pointer(payload, place, value.clone())).count() > 0 || no_target()
}

/// The XML document with the value's text in the place of what every node holds that the XPath
/// expression selects: of an element's content, of an attribute's value, of a text.
///
/// Where it selects nothing, the document is as it was, and the run tells so.
#[cfg(feature = "xpath")]
pub fn xpath(xml: &str, target: &str, value: impl crate::condition::AsOperand) -> String {
    let changed = crate::xpath::replace(target, xml, &crate::embed::text(value));
    changed.unwrap_or_else(|| {
        no_target();
        xml.to_owned()
    })
}

/// A payload with a value where the JSON Pointer says; see [`pointer`].
///
/// ```
/// use arazzo_runtime::replace::with_pointer;
/// use serde_json::json;
///
/// assert_eq!(with_pointer(json!({"a": 1}), "/a", json!(2)), json!({"a": 2}));
/// ```
pub fn with_pointer(mut payload: Value, target: &str, value: Value) -> Value {
    pointer(&mut payload, target, value);
    payload
}

/// A payload with a value in the place of all that the JSONPath query selects; see [`jsonpath`].
#[cfg(feature = "jsonpath")]
pub fn with_jsonpath(mut payload: Value, target: &str, value: Value) -> Value {
    jsonpath(&mut payload, target, &value);
    payload
}

/// Tells that there is no place for a value.
fn no_target() -> bool {
    problem::note("the target of a replacement is not in the payload".to_owned());
    false
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
