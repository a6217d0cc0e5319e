//! Values put into texts: templates of payloads and parameters, and conditions in other languages.
//!
//! A value goes in, text comes out that is data at its place: escaped, so that it cannot become syntax. Scalars
//! are their text, structures their JSON (Arazzo 1.1, [Runtime Expressions]); a value that is missing is an empty text
//! (`null` in [`json`]), so that printed code asks for it first. Secrets are exposed: the text that one went into is a secret.
//!
//! ```
//! use arazzo_runtime::{Secret, embed};
//!
//! assert_eq!(format!(r#"{{"name":"{}"}}"#, embed::json_string("a \"b\"")), r#"{"name":"a \"b\""}"#);
//! assert_eq!(format!("a[?@.name == {}]", embed::jsonpath_literal("it's")), r"a[?@.name == 'it\u0027s']");
//! let token = Secret::from("t0ken");
//! let header: Secret<String> = format!("Bearer {}", embed::text(&token)).into();
//! assert_eq!(header.expose(), "Bearer t0ken");
//! ```
//!
//! [Runtime Expressions]: https://spec.openapis.org/arazzo/v1.1.0.html#runtime-expressions

use std::fmt::Write as _;

use serde_json::Value;

use crate::{
    condition::{AsOperand, Operand},
    path::encode,
};

/// The value as text; a `null` that is there is one.
///
/// ```
/// use arazzo_runtime::{embed, json};
///
/// assert_eq!((embed::text(7), embed::text(2.0)), ("7".to_owned(), "2".to_owned()));
/// assert_eq!(embed::text(json!(null)), "null");
/// assert_eq!(embed::text(json!({"a": [1]})), r#"{"a":[1]}"#);
/// assert_eq!(embed::text(None::<&str>), "");
/// ```
pub fn text(value: impl AsOperand) -> String {
    value.written().or_else(|| value.operand().into_text()).unwrap_or_default()
}

/// The pieces as one text; none where one of them is missing.
///
/// ```
/// use arazzo_runtime::embed;
///
/// let name: Option<&str> = None;
/// assert_eq!(embed::joined([Some("Hi ".to_owned()), Some("Rex").map(embed::text)]).as_deref(), Some("Hi Rex"));
/// assert_eq!(embed::joined([Some("Hi ".to_owned()), name.map(embed::text)]), None);
/// ```
pub fn joined(pieces: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    pieces.into_iter().collect()
}

/// The value as JSON, for a place outside of quotes.
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!(r#"{{"name":{}}}"#, embed::json("a \"b\"")), r#"{"name":"a \"b\""}"#);
/// assert_eq!(embed::json(None::<&str>), "null");
/// ```
pub fn json(value: impl AsOperand) -> String {
    value.operand().into_value().to_string()
}

/// The value's text, for a place inside of the quotes of a JSON string.
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!(r#"{{"hello":"Hi {}!"}}"#, embed::json_string("\",\"admin\":\"yes")), r#"{"hello":"Hi \",\"admin\":\"yes!"}"#);
/// ```
pub fn json_string(value: impl AsOperand) -> String {
    let quoted = Value::String(text(value)).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The value's text, for a place in the text or an attribute of XML.
///
/// Characters that XML cannot contain become U+FFFD.
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!("<name>{}</name>", embed::xml("Rex & <Co>")), "<name>Rex &amp; &lt;Co&gt;</name>");
/// ```
pub fn xml(value: impl AsOperand) -> String {
    let text = text(value);
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            // As themselves, a reader would turn them into spaces or line ends.
            '\t' | '\n' | '\r' => {
                // Writing to a String cannot fail.
                let _ = write!(escaped, "&#{};", u32::from(letter));
            }
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => escaped.push('\u{FFFD}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The value's text percent-encoded, for a component of a form or a URL.
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!("name={}", embed::form("a&b=c d")), "name=a%26b%3Dc%20d");
/// ```
pub fn form(value: impl AsOperand) -> String {
    encode(&text(value))
}

/// The value as a literal of JSONPath ([RFC 9535]); a structure is the text of its JSON.
///
/// [RFC 9535]: https://www.rfc-editor.org/rfc/rfc9535#section-2.3.5
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!("$[?@.name == {}]", embed::jsonpath_literal("it's")), r"$[?@.name == 'it\u0027s']");
/// assert_eq!(embed::jsonpath_literal(-5), "-5");
/// ```
pub fn jsonpath_literal(value: impl AsOperand) -> String {
    match value.operand() {
        Operand::Missing => "null".to_owned(),
        Operand::Bool(bool) => bool.to_string(),
        Operand::Number(number) => Value::from(number).to_string(),
        text_or_json => format!("'{}'", jsonpath_string(text_or_json)),
    }
}

/// The value's text, for a place inside of either quotes of JSONPath.
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!("$['{}']", embed::jsonpath_string("it's")), r"$['it\u0027s']");
/// ```
pub fn jsonpath_string(value: impl AsOperand) -> String {
    let text = text(value);
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str(r"\\"),
            // The form that is allowed in both kinds of quotes.
            '\'' | '"' | '\0'..='\u{1F}' => {
                let _ = write!(escaped, r"\u{:04x}", u32::from(letter));
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The value as a literal of XPath ([XPath 3.1, 3.1.1]); a structure is the text of its JSON, a
/// missing value the empty sequence.
///
/// [XPath 3.1, 3.1.1]: https://www.w3.org/TR/xpath-31/#id-literals
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!("//pet[@name = {}]", embed::xpath_literal("it's")), "//pet[@name = 'it''s']");
/// assert_eq!(embed::xpath_literal(-1.5), "(-1.5)");
/// assert_eq!(embed::xpath_literal(None::<&str>), "()");
/// ```
pub fn xpath_literal(value: impl AsOperand) -> String {
    match value.operand() {
        Operand::Missing => "()".to_owned(),
        Operand::Bool(bool) => format!("{bool}()"),
        // In parentheses, since it may follow another token without a space.
        Operand::Number(number) => format!("({})", Value::from(number)),
        text_or_json => format!("'{}'", xpath_string(text_or_json, '\'')),
    }
}

/// The value's text, for a place inside of these quotes of XPath: doubled, they are data.
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!("//pet[@name = '{}']", embed::xpath_string("it's", '\'')), "//pet[@name = 'it''s']");
/// assert_eq!(embed::xpath_string("it's", '"'), "it's");
/// ```
pub fn xpath_string(value: impl AsOperand, quote: char) -> String {
    text(value).replace(quote, &format!("{quote}{quote}"))
}

/// The value's text as a part of an ECMAScript pattern that matches just that text.
///
/// ```
/// use arazzo_runtime::{embed};
///
/// assert_eq!(format!("^{}$", embed::regex_literal("1.5")), r"^\x31\x2e5$");
/// ```
pub fn regex_literal(value: impl AsOperand) -> String {
    let text = text(value);
    let mut escaped = String::with_capacity(text.len());
    for (index, letter) in text.chars().enumerate() {
        // The first one too: `\1` before it would read a digit as its own.
        let plain = letter.is_ascii_alphanumeric() && index > 0;
        match letter {
            _ if plain => escaped.push(letter),
            '\0'..='\x7F' => {
                let _ = write!(escaped, r"\x{:02x}", u32::from(letter));
            }
            '\u{2028}' => escaped.push_str(r"\u2028"),
            '\u{2029}' => escaped.push_str(r"\u2029"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Secret;

    #[test]
    fn values_as_text() {
        assert_eq!(text(5), "5");
        assert_eq!(
            (text(json!(1.0)), text(2.0), text(0.5)),
            ("1.0".into(), "2".into(), "0.5".into())
        );
        assert_eq!(
            (text(Some(&json!(null))), json_string(json!(null))),
            ("null".into(), "null".into())
        );
        assert_eq!((text(Secret::from(2.0)), text(None::<f64>)), ("2".into(), String::new()));
        assert_eq!(text(true), "true");
        assert_eq!(text(Some("a")), "a");
        assert_eq!(text(json!({"a": [1, null]})), r#"{"a":[1,null]}"#);
        assert_eq!(text(None::<&str>), "");
        assert_eq!(text(vec![Secret::from("s3cret")]), r#"["s3cret"]"#);
    }

    #[test]
    fn values_as_data_of_other_languages() {
        assert_eq!(json("a\"\n"), r#""a\"\n""#);
        assert_eq!((json(u64::MAX), json(None::<i32>)), (u64::MAX.to_string(), "null".to_owned()));
        assert_eq!(json_string("\",\"admin\":\"yes"), r#"\",\"admin\":\"yes"#);
        assert_eq!(json_string(json!(["a"])), r#"[\"a\"]"#);
        assert_eq!(xml("</a>&\"'\r\0"), "&lt;/a&gt;&amp;&quot;&apos;&#13;\u{FFFD}");
        assert_eq!(form("a&b=c d+é"), "a%26b%3Dc%20d%2B%C3%A9");
        assert_eq!(jsonpath_literal("' || true || '"), r"'\u0027 || true || \u0027'");
        assert_eq!(jsonpath_literal(-5), "-5");
        assert_eq!(jsonpath_string("\\\"\n"), r"\\\u0022\u000a");
        assert_eq!(xpath_literal("' or '1'='1"), "''' or ''1''=''1'");
        assert_eq!((xpath_literal(-1.5), xpath_literal(true)), ("(-1.5)".into(), "true()".into()));
        assert_eq!(xpath_string("a\"b'c", '"'), "a\"\"b'c");
        assert_eq!(regex_literal("1.*a|é"), r"\x31\x2e\x2aa\x7cé");
    }
}
