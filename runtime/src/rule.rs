//! Conditions on inputs beyond their types (JSON Schema 2020-12, Validation). Printed code asks before anything is sent.

use serde_json::Value;

use crate::condition::AsOperand;

/// Whether a value is one of those in a JSON list (`enum`, `const`).
///
/// ```
/// assert!(arazzo_runtime::rule::one_of("fast", r#"["fast", "slow"]"#));
/// assert!(!arazzo_runtime::rule::one_of("Fast", r#"["fast", "slow"]"#));
/// assert!(arazzo_runtime::rule::one_of(5, "[5, null]"));
/// ```
pub fn one_of(value: impl AsOperand, allowed: &str) -> bool {
    let Ok(allowed) = serde_json::from_str::<Vec<Value>>(allowed) else { return false };
    let text = crate::embed::json(value);
    let value = serde_json::from_str::<Value>(&text).unwrap_or_default();
    allowed.iter().any(|allowed| is_same(allowed, &value))
}

/// Whether the items of a list differ from each other (`uniqueItems`).
///
/// ```
/// assert!(arazzo_runtime::rule::unique(&["a", "b"]));
/// assert!(!arazzo_runtime::rule::unique(&["a", "b", "a"]));
/// ```
pub fn unique<T: PartialEq>(items: &[T]) -> bool {
    items.iter().enumerate().all(|(index, item)| !items[..index].contains(item))
}

/// Whether a number is a multiple of another (`multipleOf`).
///
/// ```
/// assert!(arazzo_runtime::rule::multiple_of(0.3, 0.1));
/// assert!(!arazzo_runtime::rule::multiple_of(7, 2.0));
/// ```
pub fn multiple_of(value: impl AsOperand, factor: f64) -> bool {
    let text = crate::embed::json(value);
    let Ok(value) = text.parse::<f64>() else { return false };
    let times = value / factor;
    // What is written in decimals is rarely exact in binary.
    (times - times.round()).abs() <= times.abs().max(1.0) * f64::EPSILON * 4.0
}

/// How many characters a text has (`minLength`, `maxLength`).
///
/// ```
/// assert_eq!(arazzo_runtime::rule::characters("höh"), 3);
/// ```
pub fn characters(value: impl AsOperand) -> usize {
    crate::embed::text(value).chars().count()
}

/// JSON values, numbers by their value.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        assert!(unique(&["a", "b"]));
        assert!(!unique(&["a", "b", "a"]));
        assert_eq!(characters("äb"), 2);
        assert!(one_of(1.0, "[1]"));
        assert!(!one_of("1", "[1]"));
    }
}
