//! Payload replacements ([Payload Replacement Object]): a payload, a target and a value go in, the payload comes out changed.
//!
//! ```
//! use arazzo_runtime::replace;
//! use serde_json::json;
//!
//! let payload = json!({"pet": {"name": "?"}});
//! let payload = replace::pointer(payload, "/pet/name", json!("Rex"));
//! assert_eq!(payload, json!({"pet": {"name": "Rex"}}));
//! ```
//!
//! [Payload Replacement Object]: https://spec.openapis.org/arazzo/v1.1.0.html#payload-replacement-object

use serde_json::Value;

use crate::problem;

/// The payload with the value where the JSON Pointer says. Where there is no such place, it is as it was, and the run tells so.
///
/// A property that is not there yet is added to its object, and `-` is the end of an array.
///
/// ```
/// use arazzo_runtime::{json, replace};
///
/// let payload = json!({"name": "?", "tags": ["a"]});
/// let payload = replace::pointer(payload, "/name", json!("Rex"));
/// let payload = replace::pointer(payload, "/tags/-", json!("b"));
/// let payload = replace::pointer(payload, "/owner/id", json!(7));
/// assert_eq!(payload, json!({"name": "Rex", "tags": ["a", "b"]}));
/// ```
pub fn pointer(mut payload: Value, target: &str, value: Value) -> Value {
    put(&mut payload, target, value);
    payload
}

/// Whether there is a place for the value.
fn put(payload: &mut Value, target: &str, value: Value) -> bool {
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

/// The payload with the value in the place of everything that the JSONPath query selects. Where that is nothing, it is
/// as it was, and the run tells so.
///
/// ```
/// use arazzo_runtime::{json, replace};
///
/// let payload = json!({"pets": [{"sold": false}, {"sold": false}]});
/// let payload = replace::jsonpath(payload, "$.pets[*].sold", json!(true));
/// assert_eq!(payload, json!({"pets": [{"sold": true}, {"sold": true}]}));
/// ```
#[cfg(feature = "jsonpath")]
pub fn jsonpath(mut payload: Value, target: &str, value: Value) -> Value {
    let mut places = crate::jsonpath::locate(target, &payload);
    // Inner places first: an outer one takes the place of what is in it.
    places.sort_by_key(|place| std::cmp::Reverse(place.matches('/').count()));
    if places.is_empty() {
        no_target();
    }
    for place in places {
        put(&mut payload, &place, value.clone());
    }
    payload
}

/// The XML document with the value's text in the place of what every node holds that the XPath
/// expression selects: of an element's content, of an attribute's value, of a text.
///
/// What is selected inside of another selected element goes with its content. Where the expression selects nothing, and where the
/// payload is no text, it is as it was, and the run tells so.
///
/// ```
/// use arazzo_runtime::{json, replace};
///
/// let xml = json!("<pet id=\"?\"><name>?</name></pet>");
/// let xml = replace::xpath(xml, "/pet/name", json!("Rex & Co"));
/// let xml = replace::xpath(xml, "/pet/@id", json!(7));
/// assert_eq!(xml, "<pet id=\"7\"><name>Rex &amp; Co</name></pet>");
/// ```
#[cfg(feature = "xpath")]
pub fn xpath(xml: Value, target: &str, value: Value) -> Value {
    let text = crate::embed::text(value);
    match xml.as_str().and_then(|xml| crate::xpath::replace(target, xml, &text)) {
        Some(changed) => changed.into(),
        None => {
            no_target();
            xml
        }
    }
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
        let payload = pointer(json!({"a": [1], "b/c": {}}), "/a/0", json!(2));
        let payload = pointer(payload, "/a/-", json!(3));
        let payload = pointer(payload, "/b~1c/x~0y", json!(4));
        assert_eq!(payload, json!({"a": [2, 3], "b/c": {"x~y": 4}}));
        for target in ["/a/7", "/x/y", "a", "/a/0/b"] {
            assert_eq!(pointer(payload.clone(), target, json!(0)), payload, "{target}");
        }
        assert_eq!(pointer(payload, "", json!(null)), json!(null));
    }

    #[cfg(feature = "jsonpath")]
    #[test]
    fn by_jsonpath() {
        let payload = json!({"a": [{"n": 1}, {"n": 2}], "n": 3});
        let payload = jsonpath(payload, "$.a[*].n", json!("x"));
        assert_eq!(payload, json!({"a": [{"n": "x"}, {"n": "x"}], "n": 3}));
        let payload = jsonpath(payload, "$..*", json!({"n": 0}));
        assert_eq!(payload, json!({"a": {"n": 0}, "n": {"n": 0}}));
        assert_eq!(jsonpath(payload.clone(), "$.z", json!(1)), payload);
    }
}
