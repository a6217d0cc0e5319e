//! Conditions: the loose comparison of Arazzo ([Criterion Object]).
//!
//! Two operands of any kinds go in, a bool comes out; nothing fails. Text is compared without case
//! (simple folding of Unicode), text that is a number is one beside a number and where two are ordered, `true` is equal to `'true'`, and
//! what is missing is `null`. Otherwise different kinds are unequal, and ordering them is false. Numbers are compared
//! exactly, whatever their types.
//!
//! ```
//! use arazzo_runtime::condition::{eq, gt, is_true};
//!
//! assert!(eq("Active", "ACTIVE"));
//! assert!(eq(200, "200"));
//! assert!(gt(Some("10"), 9));
//! assert!(!eq(None::<&str>, ""));
//! assert!(is_true("yes") && !is_true(false));
//! ```
//!
//! [Criterion Object]: https://spec.openapis.org/arazzo/v1.1.0.html#criterion-object

use std::{borrow::Cow, cmp::Ordering};

use serde_json::Value;

pub use number::Number;
pub use operand::{AsOperand, Operand, structure};

mod fold;
mod number;
mod operand;

/// `a == b`.
///
/// ```
/// use arazzo_runtime::{eq, json};
///
/// assert!(eq("Ann", "ANN") && eq(200, "200") && eq(json!([1, "a"]), json!([1.0, "A"])));
/// assert!(!eq(1, true) && !eq("10", "10.0"));
/// ```
pub fn eq(a: impl AsOperand, b: impl AsOperand) -> bool {
    equal(&a.operand(), &b.operand())
}

/// `a != b`.
///
/// ```
/// use arazzo_runtime::{MISSING, ne};
///
/// assert!(ne("available", "sold") && ne("", MISSING));
/// assert!(!ne(None::<&str>, MISSING));
/// ```
pub fn ne(a: impl AsOperand, b: impl AsOperand) -> bool {
    !eq(a, b)
}

/// `a < b`.
///
/// ```
/// use arazzo_runtime::{MISSING, lt};
///
/// assert!(lt(9, 10) && lt("9", 10) && lt("9", "10") && lt("10 kg", "9 kg"));
/// assert!(!lt(MISSING, 1) && !lt("many", 1));
/// ```
pub fn lt(a: impl AsOperand, b: impl AsOperand) -> bool {
    order(&a.operand(), &b.operand()).is_some_and(Ordering::is_lt)
}

/// `a <= b`.
///
/// ```
/// use arazzo_runtime::le;
///
/// assert!(le(2, 2) && le(2, 2.5) && le("a", "A"));
/// assert!(!le(None::<i64>, None::<i64>));
/// ```
pub fn le(a: impl AsOperand, b: impl AsOperand) -> bool {
    order(&a.operand(), &b.operand()).is_some_and(Ordering::is_le)
}

/// `a > b`.
///
/// ```
/// use arazzo_runtime::gt;
///
/// // Exactly, although a double cannot tell them apart.
/// assert!(gt(9_007_199_254_740_993_i64, 9_007_199_254_740_992.0));
/// assert!(!gt("two", 1));
/// ```
pub fn gt(a: impl AsOperand, b: impl AsOperand) -> bool {
    order(&a.operand(), &b.operand()).is_some_and(Ordering::is_gt)
}

/// `a >= b`.
///
/// ```
/// use arazzo_runtime::{ge, length, json};
///
/// let pets = json!(["Rex", "Tom"]);
/// assert!(ge(length(Some(&pets)), 2) && !ge(length(Some(&pets)), 3));
/// ```
pub fn ge(a: impl AsOperand, b: impl AsOperand) -> bool {
    order(&a.operand(), &b.operand()).is_some_and(Ordering::is_ge)
}

/// A lone operand: `false`, `null` and what is missing fail, everything else passes.
///
/// ```
/// use arazzo_runtime::{is_true, json};
///
/// assert!(is_true(0) && is_true("") && is_true("false") && is_true(json!([])));
/// assert!(!is_true(false) && !is_true(None::<i64>));
/// ```
pub fn is_true(a: impl AsOperand) -> bool {
    !matches!(a.operand(), Operand::Missing | Operand::Bool(false))
}

/// Whether a value is missing or `null`, which is the same to a condition.
///
/// ```
/// use arazzo_runtime::{Value, is_null};
///
/// assert!(is_null(Value::Null) && is_null(None::<&str>));
/// assert!(!is_null("") && !is_null(false));
/// ```
pub fn is_null(a: impl AsOperand) -> bool {
    matches!(a.operand(), Operand::Missing)
}

/// `null` in a condition.
///
/// ```
/// use arazzo_runtime::{MISSING, eq, json};
///
/// let pet = json!({"owner": null});
/// assert!(eq(pet.pointer("/owner"), MISSING) && eq(pet.pointer("/name"), MISSING));
/// ```
pub const MISSING: Option<bool> = None;

/// `.length` of an array, an object or a text (in characters).
///
/// ```
/// use arazzo_runtime::{json, length};
///
/// assert_eq!(length(Some(&json!(["a", "b"]))), Some(2));
/// assert_eq!(length(Some(&json!("höh"))), Some(3));
/// assert_eq!((length(Some(&json!(12))), length(None)), (None, None));
/// ```
pub fn length(a: Option<&Value>) -> Option<i64> {
    let length = match a? {
        Value::Array(items) => items.len(),
        Value::Object(entries) => entries.len(),
        Value::String(text) => text.chars().count(),
        _ => return None,
    };
    i64::try_from(length).ok()
}

fn equal(a: &Operand<'_>, b: &Operand<'_>) -> bool {
    use Operand::{Bool, Json, Missing, Number, Text};
    match (a, b) {
        (Missing, Missing) => true,
        (Bool(a), Bool(b)) => a == b,
        (Bool(bool), Text(text)) | (Text(text), Bool(bool)) => {
            fold::compare(text, if *bool { "true" } else { "false" }).is_eq()
        }
        (Json(a), Json(b)) => equal_values(a, b),
        (Text(a), Text(b)) => fold::compare(a, b).is_eq(),
        (Number(_) | Text(_), Number(_) | Text(_)) => order(a, b).is_some_and(Ordering::is_eq),
        _ => false,
    }
}

/// Values inside arrays and objects are compared like operands; names exactly.
///
/// As deep as the values, which are as deep as the JSON reader lets them be.
fn equal_values(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal_values(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let same = |(name, value)| b.get(name).is_some_and(|other| equal_values(value, other));
            a.len() == b.len() && a.iter().all(same)
        }
        (Value::Array(_) | Value::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => false,
        (a, b) => equal(&a.operand(), &b.operand()),
    }
}

fn order(a: &Operand<'_>, b: &Operand<'_>) -> Option<Ordering> {
    match (a, b) {
        (Operand::Number(a), Operand::Number(b)) => a.compare(*b),
        (Operand::Number(a), Operand::Text(b)) => a.compare(Number::parse(b)?),
        (Operand::Text(a), Operand::Number(b)) => Number::parse(a)?.compare(*b),
        // Two texts that are numbers are ordered as these.
        (Operand::Text(a), Operand::Text(b)) => match (Number::parse(a), Number::parse(b)) {
            (Some(a), Some(b)) => a.compare(b),
            _ => Some(fold::compare(a, b)),
        },
        _ => None,
    }
}

impl Operand<'_> {
    /// A scalar as text, a structure as JSON; nothing for what is missing.
    pub(crate) fn into_text(self) -> Option<String> {
        Some(match self {
            Self::Missing => return None,
            Self::Bool(bool) => bool.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.into_owned(),
            Self::Json(value) => value.to_string(),
        })
    }

    /// The value as JSON; `null` for what is missing.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Self::Missing => Value::Null,
            Self::Bool(bool) => bool.into(),
            Self::Number(number) => number.into(),
            Self::Text(text) => text.into_owned().into(),
            Self::Json(value) => Cow::into_owned(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Secret;

    #[test]
    fn text_is_compared_without_case() {
        for (a, b) in [("Straße", "STRAßE"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("Ж", "ж"), ("\u{212A}", "k")]
        {
            assert!(eq(a, b), "{a} {b}");
        }
        assert!(ne("ı", "i"), "a letter of its own");
        assert!(ne("10", "10.0"), "beside text, text is no number");
        assert!(lt("apple", "Banana") && gt("b", "A") && le("a", "A") && ge("A", "a"));
        assert!(lt("9", "10") && lt("1e1", "11") && lt("10 kg", "9 kg"));
    }

    #[test]
    fn text_that_is_a_number() {
        assert!(eq(200, "200") && eq("200", 200_u16) && eq(200, "200.0") && eq(200, "2e2"));
        assert!(lt("9", 10) && ge(10, "10") && gt(0.5, "-1.5e-3"));
        for text in ["", " ", "abc", "0x10", "inf", "NaN", "1_000", "--1", "1e", ".5", "5.", "１"]
        {
            assert!(ne(text, 0) && ne(text, 1) && !lt(text, 1e300) && !gt(text, -1e300), "{text}");
        }
    }

    #[test]
    fn numbers_are_compared_exactly() {
        assert!(ne(9_007_199_254_740_993_i64, 9_007_199_254_740_992.0));
        assert!(gt(9_007_199_254_740_993_i64, 9_007_199_254_740_992.0));
        assert!(lt(i64::MAX, u64::MAX) && lt(-1, u64::MAX) && gt(1e300, u64::MAX));
        assert!(lt(i64::MIN, -9.0e18) && lt(f64::NEG_INFINITY, i64::MIN));
        assert!(eq(u64::MAX, "18446744073709551615") && ne(u64::MAX, 18_446_744_073_709_551_616.0));
        assert!(eq(0.1_f32, 0.1) && eq(-0.0, 0) && lt(1, 1.5) && gt(-1, -1.5) && lt(-2, -1.5));
        assert!(ne(f64::NAN, f64::NAN) && !le(f64::NAN, 1));
        assert!(eq(json!(3.0), 3) && eq(json!(u64::MAX), u64::MAX));
    }

    #[test]
    fn other_kinds() {
        assert!(eq(true, "True") && eq("FALSE", false) && ne(true, 1) && ne(true, "1"));
        assert!(
            eq(None::<&str>, Value::Null) && ne(None::<&str>, "null") && ne(None::<i32>, false)
        );
        assert!(ne(Some("x"), Operand::Missing) && eq(Operand::Missing, None::<bool>));
        assert!(!lt(None::<i32>, 1) && !le(None::<i32>, None::<i32>) && !lt(false, true));
        assert!(ne(json!([1]), 1) && ne(json!({}), json!([])) && !le(json!([1]), json!([1])));
        assert!(eq(json!({"a": ["X", 1.0]}), json!({"a": ["x", 1]})));
        assert!(ne(json!({"a": null}), json!({"b": null})) && ne(json!([1, 2]), json!([1])));
        assert!(eq(vec!["a"], json!(["A"])));
    }

    #[test]
    fn secrets_are_compared_by_their_value() {
        let secret = Secret::from("s3cret");
        assert!(eq(&secret, "S3CRET") && ne(&secret, "***"));
        assert!(eq(vec![secret.clone()], json!(["s3cret"])));
        assert!(!format!("{:?}", vec![secret].operand()).contains("s3cret"));
    }

    #[test]
    fn lone_operands_and_lengths() {
        assert!(
            is_true(true) && is_true(0) && is_true("") && is_true("false") && is_true(json!([]))
        );
        assert!(!is_true(false) && !is_true(None::<i32>) && !is_true(Value::Null));
        assert_eq!(length(Some(&json!([1, 2]))), Some(2));
        assert_eq!(length(Some(&json!("höh"))), Some(3));
        assert_eq!(length(Some(&json!({"a": 1}))), Some(1));
        assert_eq!((length(Some(&json!(12))), length(None)), (None, None));
    }
}
