//! JSONPath ([RFC 9535]); feature `jsonpath`.
//!
//! A query and a value go in, the selected values come out. What is no query selects nothing, and the run tells
//! so ([`Event::NotEvaluated`](crate::Event::NotEvaluated)); printed code has queries that were read when it was printed, so that only
//! inserted values can spoil one. Length and nesting are bounded before a query is parsed: 64 KiB, 64 brackets, and 8 filters in
//! each other.
//!
//! ```
//! use arazzo_runtime::jsonpath;
//! use serde_json::json;
//!
//! let value = json!({"pets": [{"id": 1}, {"id": 2}]});
//! assert_eq!(jsonpath::select("$.pets[*].id", &value), [json!(1), json!(2)]);
//! assert!(jsonpath::selects("$.pets[?@.id == 2]", Some(&value)));
//! assert_eq!(jsonpath::select_one("$.pets[*].id", Some(&value)), Some(json!([1, 2])));
//! ```
//!
//! [RFC 9535]: https://www.rfc-editor.org/rfc/rfc9535

use std::slice;

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::problem;

/// How long a query may be, in bytes.
const LENGTH: usize = 64 * 1024;

/// How deep brackets and parentheses may nest.
const DEPTH: usize = 64;

/// How deep filters may nest: the parser needs twice the time for each level.
const FILTERS: usize = 8;

/// The values that the query selects, in its order.
///
/// ```
/// use arazzo_runtime::{json, jsonpath::select};
///
/// let pets = json!([{"name": "Rex"}, {"name": "Tom"}]);
/// assert_eq!(select("$[*].name", &pets), [json!("Rex"), json!("Tom")]);
/// assert!(select("$[", &pets).is_empty());
/// ```
pub fn select(query: &str, value: &Value) -> Vec<Value> {
    let path = parse(query);
    path.map(|path| path.query(value).iter().copied().cloned().collect()).unwrap_or_default()
}

/// What the query selects as one value: nothing, the one, or an array of several.
///
/// ```
/// use arazzo_runtime::{json, jsonpath::select_one};
///
/// let pets = json!([{"name": "Rex"}, {"name": "Tom"}]);
/// assert_eq!(select_one("$[0].name", Some(&pets)), Some(json!("Rex")));
/// assert_eq!(select_one("$[*].name", Some(&pets)), Some(json!(["Rex", "Tom"])));
/// assert_eq!(select_one("$[7].name", Some(&pets)), None);
/// ```
pub fn select_one(query: &str, value: Option<&Value>) -> Option<Value> {
    let mut selected = select(query, value?);
    match selected.len() {
        0 | 1 => selected.pop(),
        _ => Some(Value::Array(selected)),
    }
}

/// Whether the query selects something; nothing of a value that is missing or `null`.
///
/// A filter at the top applies to an object itself: `$[?count(@.pets) > 0]` is written for that.
///
/// ```
/// use arazzo_runtime::{json, jsonpath::selects};
///
/// let shop = json!({"pets": [{"name": "Rex", "age": 3}]});
/// assert!(selects("$.pets[?@.age > 2]", Some(&shop)));
/// assert!(selects("$[?count(@.pets[*]) == 1]", Some(&shop)));
/// assert!(!selects("$.pets[?@.age > 3]", Some(&shop)) && !selects("$", None));
/// ```
pub fn selects(query: &str, value: Option<&Value>) -> bool {
    let Some(value) = value.filter(|value| !value.is_null()) else {
        return false;
    };
    let Some(path) = parse(query) else {
        return false;
    };
    let of_itself = value.is_object() && query.trim_start().starts_with("$[?");
    let selects = !path.query(value).is_empty()
        || of_itself && !path.query(&Value::Array(slice::from_ref(value).to_vec())).is_empty();
    if !selects && value.is_string() {
        // It may be a body that is no JSON.
        problem::miss();
    }
    selects
}

/// Where the selected values are, as JSON Pointers.
pub(crate) fn locate(query: &str, value: &Value) -> Vec<String> {
    let Some(path) = parse(query) else {
        return Vec::new();
    };
    let located = path.query_located(value).dedup();
    located.locations().map(|location| location.to_json_pointer()).collect()
}

fn parse(query: &str) -> Option<JsonPath> {
    // The text of the query may hold a secret that was inserted: only the place is told.
    if let Err(problem) = bounded(query) {
        problem::note(problem);
        return None;
    }
    let path = JsonPath::parse(query.trim());
    path.map_err(|error| problem::note(format!("no JSONPath query at byte {}", error.position())))
        .ok()
}

/// What is beyond the limits in the query.
fn bounded(query: &str) -> Result<(), String> {
    if query.len() > LENGTH {
        return Err(format!("a JSONPath query is longer than {LENGTH} bytes"));
    }
    // For each open bracket whether it is a filter's.
    let mut open: Vec<bool> = Vec::new();
    let mut filters = 0;
    let mut quote = None;
    let mut bytes = query.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        match (quote, byte) {
            (Some(_), b'\\') => {
                bytes.next();
            }
            (Some(end), _) if end == byte => quote = None,
            (Some(_), _) => {}
            (None, b'\'' | b'"') => quote = Some(byte),
            (None, b'?') => {
                // `[?a, ?b]` has two filters in one bracket, one level.
                if let Some(filter @ false) = open.last_mut() {
                    *filter = true;
                    filters += 1;
                }
            }
            (None, b'[' | b'(') => open.push(false),
            (None, b']' | b')') => filters -= usize::from(open.pop() == Some(true)),
            (None, _) => {}
        }
        if open.len() > DEPTH {
            return Err(format!("a JSONPath query nests deeper than {DEPTH} at byte {at}"));
        }
        if filters > FILTERS {
            let what = "the filters of a JSONPath query nest deeper than";
            return Err(format!("{what} {FILTERS} at byte {at}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::embed::jsonpath_literal;

    #[test]
    fn selects_or_does_not() {
        let value =
            json!({"pets": [{"name": "Rex", "tags": ["a"]}, {"name": "it's \"x\""}], "n": null});
        for query in
            ["$.pets[?@.name == 'Rex']", "$[?count(@.pets) > 0]", "$[?length(@.pets) == 2]", "$.n"]
        {
            assert!(selects(query, Some(&value)), "{query}");
        }
        for query in ["$.pets[?@.name == 'rex']", "$.x", "$[?count(@.pets[*]) > 2]"] {
            assert!(!selects(query, Some(&value)), "{query}");
        }
        assert!(!selects("$", None) && !selects("$", Some(&Value::Null)));
        assert_eq!(problem::take(), Vec::<String>::new());
        assert_eq!(select_one("$.pets[0].name", Some(&value)), Some(json!("Rex")));
        assert_eq!(select_one("$.pets[*].tags", Some(&value)), Some(json!(["a"])));
        assert_eq!(select_one("$.x", Some(&value)), None);
    }

    #[test]
    fn inserted_values_are_data() {
        let names = ["it's \"x\"", "\\", "' || 1 == 1 || '", "\u{1}\n"];
        for name in names {
            let query = format!("$[?@.name == {}]", jsonpath_literal(name));
            assert!(selects(&query, Some(&json!([{ "name": name }]))), "{query}");
            assert!(!selects(&query, Some(&json!([{ "name": "other" }]))), "{query}");
        }
    }

    #[test]
    fn what_is_no_query_is_told_without_its_text() {
        assert!(!selects("$[?@.a == s3cret]", Some(&json!([1]))));
        let problems = problem::take();
        assert!(problems[0].starts_with("no JSONPath query at byte"), "{problems:?}");
        assert!(!problems[0].contains("s3cret"));
    }

    #[test]
    fn nesting_is_bounded_before_the_query_is_parsed() {
        let filters = format!("$[?@{}{}]", "[?@".repeat(24), "]".repeat(24));
        let parentheses = format!("$[?{}@.a{}]", "(".repeat(100_000), ")".repeat(100_000));
        let open = format!("${}", "[".repeat(3000));
        for query in [filters, parentheses, open] {
            assert!(!selects(&query, Some(&json!([1]))));
        }
        assert_eq!(problem::take().len(), 3);
        // Closing brackets without open ones, quotes and escapes, filters beside each other.
        for query in ["]]]))$", r"$['\']", "$[?@.a, ?@.b]", "$[?@['[[[']]"] {
            assert!(bounded(query).is_ok(), "{query}");
        }
        let beside = format!("$[{}?@.a]", "?@.a, ".repeat(20));
        assert!(selects(&beside, Some(&json!([{"a": 1}]))));
        problem::take();
    }
}
