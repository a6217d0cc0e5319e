//! Regular expressions of ECMAScript; feature `regex`.
//!
//! ```
//! use arazzo_runtime::regex::is_match;
//!
//! assert!(is_match("^2\\d\\d$", 204));
//! assert!(is_match("b+", "abc") && !is_match("B", "abc"));
//! assert!(!is_match(".*", None::<&str>));
//! ```

use regress::Regex;

use crate::{condition::AsOperand, problem};

/// How long a context may be, in bytes.
const CONTEXT: usize = 1024 * 1024;

/// How long a pattern may be, in bytes.
const PATTERN: usize = 64 * 1024;

/// Whether the pattern is found anywhere in the value. Case matters.
///
/// A scalar is its text, a structure its JSON, and nothing is found in a missing value. A pattern that is none or longer than 64 KiB, and a
/// value of more than 1 MiB, do not match, and the run tells so ([`Event::NotEvaluated`](crate::Event::NotEvaluated)).
///
/// The expressions of ECMAScript have references back and look around, so that they are tried by backtracking: one with a repetition inside of
/// another, such as `^(a+)+$`, may take time that doubles with each character of a value that does not match, and nothing interrupts that.
/// Descriptions that judge what others send are better off without them.
///
/// ```
/// use arazzo_runtime::{json, regex::is_match};
///
/// assert!(is_match("^[a-z]+-[0-9]+$", "pet-7") && is_match("^2", 201));
/// assert!(is_match(r#""name":"R"#, json!({"name": "Rex"})));
/// assert!(!is_match("[", "["));
/// ```
pub fn is_match(pattern: &str, context: impl AsOperand) -> bool {
    let Some(text) = context.operand().into_text() else {
        return false;
    };
    if pattern.len() > PATTERN {
        problem::note(format!("a regular expression is longer than {PATTERN} bytes"));
        return false;
    }
    if text.len() > CONTEXT {
        problem::note(format!(
            "the context of a regular expression is longer than {CONTEXT} bytes"
        ));
        return false;
    }
    match Regex::new(pattern) {
        Ok(regex) => regex.find(&text).is_some(),
        // The pattern may hold a secret that was inserted.
        Err(_) => {
            problem::note("a pattern is no regular expression of ECMAScript".to_owned());
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::embed::regex_literal;

    #[test]
    fn finds() {
        assert!(is_match("(?<=a)b(?!d)", "abc") && is_match(r"(.)\1", "hello"));
        assert!(is_match("\"a\":1", json!({"a": 1})) && is_match("^true$", true));
        assert!(!is_match("", Option::<i32>::None) && !is_match("", json!(null)));
        assert_eq!(problem::take(), Vec::<String>::new());
    }

    #[test]
    fn inserted_values_are_data() {
        for text in ["a.*b", "[x]", "1|2", "\\d", "^$", "a b\n-c", "(?:é)/{1}", "\u{2028}"] {
            let pattern = format!("^(x)?{}$", regex_literal(text));
            assert!(is_match(&pattern, text), "{pattern}");
            assert!(!is_match(&pattern, "other"), "{pattern}");
        }
        assert!(is_match(&format!(r"(a)\1{}", regex_literal("0")), "aa0"));
    }

    #[test]
    fn what_cannot_be_evaluated_is_told() {
        let deep = format!("{}{}", "(".repeat(50_000), ")".repeat(50_000));
        for pattern in ["(s3cret", &deep, &"a".repeat(PATTERN + 1)] {
            assert!(!is_match(pattern, "s3cret"));
        }
        assert!(!is_match("a", "a".repeat(CONTEXT + 1)));
        let problems = problem::take();
        assert!(!problems.is_empty() && !format!("{problems:?}").contains("s3cret"));
    }
}
