//! Conditions on inputs beyond their types (JSON Schema 2020-12, Validation). Printed code asks before anything is sent.

use std::{cmp::Ordering, fmt};

use serde_json::Value;

use crate::condition::{AsOperand, Number};

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
    if let (Some(Number::Integer(value)), Some(factor)) = (Number::parse(&text), whole(factor)) {
        return value % factor == 0;
    }
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

/// A type with rules of its own: one that contains itself, or stands in several places. Printed code says them once.
///
/// ```
/// use arazzo_runtime::{ge, rule::{self, Broken, Rules}};
///
/// struct Part {
///     count: i64,
///     parts: Option<Vec<Part>>,
/// }
///
/// impl Rules for Part {
///     fn check(&self) -> Result<(), Broken> {
///         rule::check("count: minimum: 1", ge(self.count, 1))?;
///         rule::each("parts: items", self.parts.iter().flatten())
///     }
/// }
///
/// let screw = || Part { count: 4, parts: None };
/// assert!(Part { count: 1, parts: Some(vec![screw()]) }.check().is_ok());
/// let wrong = Part { count: 1, parts: Some(vec![screw(), Part { count: 0, parts: None }]) };
/// assert_eq!(wrong.check().unwrap_err().to_string(), "parts: items: count: minimum: 1");
/// ```
pub trait Rules {
    /// Asks whether the value, and all that is in it, is as it should be.
    ///
    /// ```
    /// use arazzo_runtime::{ge, rule::{self, Broken, Rules}};
    ///
    /// struct Pet(i64);
    ///
    /// impl Rules for Pet {
    ///     fn check(&self) -> Result<(), Broken> {
    ///         rule::check("age: minimum: 0", ge(self.0, 0))
    ///     }
    /// }
    ///
    /// assert!(Pet(3).check().is_ok() && Pet(-3).check().is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    fn check(&self) -> Result<(), Broken>;
}

impl<T: Rules + ?Sized> Rules for Box<T> {
    fn check(&self) -> Result<(), Broken> {
        (**self).check()
    }
}

/// A rule that a value does not keep. It is shown behind the names that lead to the value.
///
/// ```
/// use arazzo_runtime::rule;
///
/// let broken = rule::check("age: minimum: 0", false).unwrap_err();
/// assert_eq!(broken.to_string(), "age: minimum: 0");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    rule: &'static str,
    /// The innermost first.
    places: Vec<&'static str>,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut places = self.places.iter().rev().filter(|place| !place.is_empty());
        places.try_for_each(|place| write!(f, "{place}: "))?;
        f.write_str(self.rule)
    }
}

/// Asks for one rule.
///
/// ```
/// use arazzo_runtime::{ge, rule};
///
/// assert!(rule::check("minimum: 0", ge(3, 0)).is_ok());
/// assert!(rule::check("minimum: 0", ge(-3, 0)).is_err());
/// ```
///
/// # Errors
///
/// The rule, if it does not hold.
pub fn check(rule: &'static str, holds: bool) -> Result<(), Broken> {
    if holds { Ok(()) } else { Err(Broken { rule, places: Vec::new() }) }
}

/// Asks for the rules of values in another one, to which the place leads.
///
/// ```
/// use arazzo_runtime::{ge, rule::{self, Broken, Rules}};
///
/// struct Pet(i64);
///
/// impl Rules for Pet {
///     fn check(&self) -> Result<(), Broken> {
///         rule::check("age: minimum: 0", ge(self.0, 0))
///     }
/// }
///
/// assert!(rule::each("pets: items", &[Pet(3)]).is_ok());
/// let broken = rule::each("pets: items", &[Pet(3), Pet(-1)]).unwrap_err();
/// assert_eq!(broken.to_string(), "pets: items: age: minimum: 0");
/// ```
///
/// # Errors
///
/// The first rule that is broken.
pub fn each<'v, T: Rules + 'v>(
    place: &'static str,
    values: impl IntoIterator<Item = &'v T>,
) -> Result<(), Broken> {
    values.into_iter().try_for_each(T::check).map_err(|mut broken| {
        broken.places.push(place);
        broken
    })
}

/// The integer that a factor is, unless it is 0 or too large for one.
fn whole(factor: f64) -> Option<i128> {
    let is_whole = factor.fract() == 0.0 && factor != 0.0 && factor.abs() < i128::MAX as f64;
    is_whole.then_some(factor as i128)
}

/// JSON values, numbers by their value.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            Number::from(a).compare(b.into()) == Some(Ordering::Equal)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let has = |(name, a)| b.get(name).is_some_and(|b| is_same(a, b));
            a.len() == b.len() && a.iter().all(has)
        }
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lists() {
        assert!(unique(&["a", "b"]));
        assert!(!unique(&["a", "b", "a"]));
        assert_eq!(characters("äb"), 2);
        assert!(one_of(1.0, "[1]"));
        assert!(!one_of("1", "[1]"));
    }

    #[test]
    fn numbers_inside_of_lists_and_objects() {
        assert!(one_of(json!([1.0, {"a": 2}]), r#"[[1, {"a": 2.0}]]"#));
        assert!(!one_of(json!([1.0]), "[[1, 1], [2]]"));
        assert!(!one_of(json!({"a": 1, "b": 1}), r#"[{"a": 1}, {"a": 1, "c": 1}]"#));
    }

    /// Two that are the same as doubles may differ.
    #[test]
    fn large_integers() {
        assert!(!one_of(9_007_199_254_740_993_i64, "[9007199254740992, 9007199254740992.0]"));
        assert!(!multiple_of(9_007_199_254_740_993_i64, 2.0));
        assert!(multiple_of(9_007_199_254_740_994_i64, 2.0) && multiple_of(u64::MAX, -5.0));
        assert!(multiple_of(-6, 3.0) && !multiple_of(-7, 3.0) && !multiple_of(7, 0.0));
        assert!(multiple_of(7, 0.5) && multiple_of(4.5, 1.5) && !multiple_of(4.5, 3.0));
    }
}
