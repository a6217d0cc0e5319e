//! JSONPath queries, regular expressions and XPath expressions: text with `{$…}` in it, judged before anything runs.
//!
//! Length and nesting are bounded before a parser sees the text.

mod bounds;
mod repeats;

use std::ops::Range;

use crate::{
    arazzo::{Language, Piece, Template, Test},
    diagnostic::Code,
    parse::{
        condition,
        notes::{Note, Read, SyntaxError},
        template::{self, Unbraced},
    },
    pointer::Pointer,
};

/// How deep the brackets and parentheses of a query may be nested.
const DEPTH: usize = 12;

/// What is said of text behind a query.
const REST: &str = "not a JSONPath query: unexpected text after it";

/// How long a query may be: what reads it works on all of it again and again.
const LENGTH: usize = 64 * 1024;

/// Reads a condition of type `jsonpath`: a query, or a comparison where a query should be.
pub(crate) fn jsonpath_condition(text: &str) -> Result<Read<Test>, SyntaxError> {
    let query = match jsonpath(text) {
        Ok(query) => return Ok(query.map(|query| Test::JsonPath { query })),
        Err(error) => error,
    };
    let mut comparison = match (condition::of_context(text), query.message.as_str()) {
        (Ok(comparison), _) => comparison,
        // A query and more: what was meant is a comparison.
        (Err(error), REST) if error.message == condition::SEVERAL => return Err(error),
        (Err(_), _) => return Err(query),
    };
    let message = "this is no JSONPath query; it is read as a comparison of parts of the context";
    let note = Note::new(Code::ComparisonAsQuery, 0..text.len(), message);
    comparison.notes.push(note);
    Ok(comparison.map(Test::Simple))
}

/// Reads a JSONPath query (RFC 9535).
pub(crate) fn jsonpath(text: &str) -> Result<Read<Template>, SyntaxError> {
    bounds::nesting(text, DEPTH)?;
    let query = template::parse(text, Unbraced::Read)?;
    judge_jsonpath(&filled(&query.value, true), text)
        .map_err(|error| beside_expressions(error, &query.value))?;
    Ok(query)
}

/// What is wrong with a query, and what its expressions are in it: they may be the reason.
fn beside_expressions(mut error: SyntaxError, query: &Template) -> SyntaxError {
    let embedded = |piece: &&Piece| matches!(piece, Piece::Expression(..));
    if query.pieces.iter().any(|piece| embedded(&piece)) {
        error.message +=
            "; the value of an expression is a literal in it, and a name is written $[{$…}]";
    }
    error
}

/// Reads an XPath expression. Its quotes and brackets are checked; the rest is known when it runs.
pub(crate) fn xpath(text: &str) -> Result<Read<Template>, SyntaxError> {
    if text.trim().is_empty() {
        return Err(wrong(0..text.len(), "expected an XPath expression".to_owned()));
    }
    length(text, LENGTH)?;
    let expression = template::parse(text, Unbraced::Read)?;
    bounds::xpath(text, &expression.value)?;
    Ok(expression)
}

/// Reads an ECMAScript regular expression. With `raw`, expressions in it are patterns themselves.
pub(crate) fn regex(text: &str, raw: bool) -> Result<Read<Template>, SyntaxError> {
    bounds::groups(text)?;
    let mut pattern = template::parse(text, Unbraced::Text)?;
    // What is inserted is escaped: any letter stands for it.
    let inserted = pattern.value.pieces.iter().any(|piece| matches!(piece, Piece::Expression(..)));
    if !(raw && inserted) {
        judge_regex(&filled(&pattern.value, false), text)?;
    }
    if let Some(at) = repeats::nested(text) {
        let message = "this repeats what already repeats itself: a text that does not fit is tried in every way to cut it";
        pattern.notes.push(Note::new(Code::SlowPattern, at, message));
    }
    Ok(pattern)
}

/// The JSON Pointer of a query that can find only one node: names and indexes alone, `$.items[0]['name']`.
pub(crate) fn singular(text: &str) -> Option<Pointer> {
    let mut rest = text.trim().strip_prefix('$')?;
    let mut pointer = Pointer::default();
    while !rest.is_empty() {
        let key;
        if let Some(after) = rest.strip_prefix('.') {
            let length = after.find(['.', '[']).unwrap_or(after.len());
            key = &after[..length];
            let is_name = |c: char| c == '_' || c.is_alphanumeric();
            if key.is_empty() || !key.chars().all(is_name) {
                return None;
            }
            rest = &after[length..];
        } else {
            let after = rest.strip_prefix('[')?;
            let length = after.find(']')?;
            let inner = after[..length].trim();
            let quoted = |quote: char| {
                inner
                    .strip_prefix(quote)?
                    .strip_suffix(quote)
                    .filter(|name| !name.contains(['\\', quote]))
            };
            let index = || inner.parse::<usize>().is_ok().then_some(inner);
            key = quoted('\'').or_else(|| quoted('"')).or_else(index)?;
            rest = &after[length + 1..];
        }
        pointer = pointer.key(key);
    }
    Some(pointer)
}

/// Reads a selector of any language.
pub(crate) fn selector(text: &str, language: Language) -> Result<Read<Template>, SyntaxError> {
    match language {
        Language::JsonPath => jsonpath(text),
        Language::XPath => xpath(text),
        Language::JsonPointer => match Pointer::parse(text) {
            Some(_) => template::parse(text, Unbraced::Text),
            None => Err(wrong(0..text.len(), "a JSON Pointer begins with '/'".to_owned())),
        },
    }
}

/// The text with something in the place of every expression: within quotes a letter, elsewhere quoted text.
fn filled(template: &Template, quotes: bool) -> String {
    let mut text = String::new();
    let mut open = None;
    for piece in &template.pieces {
        match piece {
            Piece::Text(piece) => {
                open = quote_after(piece, open);
                text.push_str(piece);
            }
            Piece::Expression(..) => {
                text.push_str(if quotes && open.is_none() { "'x'" } else { "x" });
            }
        }
    }
    text
}

/// The quote that is open behind a text.
fn quote_after(text: &str, mut open: Option<char>) -> Option<char> {
    let mut escaped = false;
    for c in text.chars() {
        match (open, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(quote), c) if c == quote => open = None,
            (None, '\'' | '"') => open = Some(c),
            _ => {}
        }
    }
    open
}

#[cfg(feature = "jsonpath")]
fn judge_jsonpath(query: &str, text: &str) -> Result<(), SyntaxError> {
    let Err(error) = serde_json_path::JsonPath::parse(query) else { return Ok(()) };
    // Its position counts from 1, and only fits where nothing was filled in.
    let at = error.position().saturating_sub(1);
    let at = if query == text && text.is_char_boundary(at) && at < text.len() {
        at..text.len()
    } else {
        0..text.len()
    };
    Err(wrong(
        at,
        match error.message() {
            "parser error" => REST.to_owned(),
            message => format!("not a JSONPath query: {message}"),
        },
    ))
}

/// Without the reader of JSONPath, a query is what begins with `$`; the rest is known when it runs.
#[cfg(not(feature = "jsonpath"))]
fn judge_jsonpath(query: &str, text: &str) -> Result<(), SyntaxError> {
    let compared = ["==", "!=", "<", ">", "&&", "||"].iter().any(|sign| query.contains(sign));
    if query.starts_with('$') && (query.contains('?') || !compared) {
        return Ok(());
    }
    Err(wrong(0..text.len(), "not a JSONPath query: it begins with '$'".to_owned()))
}

#[cfg(feature = "regex")]
fn judge_regex(pattern: &str, text: &str) -> Result<(), SyntaxError> {
    match regress::Regex::new(pattern) {
        Ok(_) => Ok(()),
        Err(error) => Err(wrong(0..text.len(), format!("not a regular expression: {error}"))),
    }
}

/// Without the reader of regular expressions, a wrong one is known when it runs.
#[cfg(not(feature = "regex"))]
fn judge_regex(_: &str, _: &str) -> Result<(), SyntaxError> {
    Ok(())
}

/// A text that is not too long.
fn length(text: &str, limit: usize) -> Result<(), SyntaxError> {
    if text.len() <= limit {
        return Ok(());
    }
    let first = text.chars().next().map_or(0, char::len_utf8);
    Err(wrong(0..first, format!("longer than {limit} bytes")))
}

fn wrong(at: Range<usize>, message: String) -> SyntaxError {
    SyntaxError { at, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_query(text: &str) -> bool {
        let read =
            jsonpath_condition(text).unwrap_or_else(|error| unreachable!("{text}: {error:?}"));
        matches!(read.value, Test::JsonPath { .. })
    }

    #[test]
    fn queries() {
        for text in [
            "$.ok",
            "$[?count(@.pets) > 0]",
            "$.signers[?(@.status != 'completed')]",
            "$.a[?@.b == {$inputs.b}]",
            "$.a[?@.b == '{$inputs.b}']",
            "$.a[?(@.id == \"$steps.s.outputs.o\")]",
            "$..a[*]",
        ] {
            assert!(is_query(text), "{text}");
        }
    }

    #[test]
    fn comparisons() {
        for text in [
            "$.status == \"active\"",
            "$.items.length > 0",
            "$.length == 0",
            "$.a[0].b == x",
            "!($.a == 1) && $.b != 'c' || $.d == null",
            "$statusCode == 200",
            "$.url == $inputs.webhookUrl",
            "$.url == {$inputs.webhookUrl}",
        ] {
            assert!(!is_query(text), "{text}");
        }
    }

    #[test]
    #[cfg(all(feature = "jsonpath", feature = "regex"))]
    fn mistakes() {
        for text in ["", "a", "$.a[", "$.a[*] == 1", "$.a b", "$.'a", "$[?@.a == ]"] {
            assert!(jsonpath_condition(text).is_err(), "{text}");
        }
        for text in ["(", "a**", "[", "(?<n>", "{$inputs}"] {
            assert!(regex(text, false).is_err(), "{text}");
        }
        for text in ["^a{2}$", "^[^}]+$", "a{$inputs.b}c", "(?i:x)|(?:y)", "\\d{3}-\\("] {
            assert!(regex(text, false).is_ok(), "{text}");
        }
        assert!(regex("{$inputs.a}(", true).is_ok());
        for text in ["", "//a[", "a('b)", "count(a]"] {
            assert!(xpath(text).is_err(), "{text}");
        }
        assert!(xpath("/a/b[text()='{$inputs.c}']").is_ok());
    }

    #[test]
    fn depth_is_bounded() {
        for text in
            ["$[?@".repeat(24), "$[?(".repeat(5_000), "(".repeat(100_000), "![".repeat(10_000)]
        {
            assert!(jsonpath_condition(&text).is_err());
            assert!(xpath(&text).is_err());
            assert!(regex(&text, false).is_err());
        }
        let long = [
            format!("$[?{}@.a == 1]", "@.a == 1 || ".repeat(5_000)),
            format!("$[?{}@.a]", "!".repeat(60_000)),
            format!("${}", ".a".repeat(30_000)),
            format!("$[{}0]", "0,".repeat(30_000)),
            "{$".repeat(30_000),
            "(a{1000}){1000}".repeat(4_000),
            "a|".repeat(30_000),
            "a|".repeat(900),
            format!("{}{}", "(a|".repeat(60), ")".repeat(60)),
            "(?:a{0,9}){0,9}".repeat(60),
            "a?b*c+".repeat(10_000),
            "(a)\\1".repeat(10_000),
            format!("{}a{}", "(?:".repeat(60), "){9}".repeat(60)),
            format!("{}a{}", "(?=".repeat(60), ")".repeat(60)),
            "[a-z]".repeat(10_000),
            "\\p{L}".repeat(10_000),
            "{$inputs.a}".repeat(5_000),
            "{$url".repeat(10_000),
            "$inputs.".repeat(8_000),
            "//a".repeat(20_000),
            "$.a == 1 && ".repeat(5_000),
            format!("$response.body{} == 1", ".a[0]".repeat(10_000)),
            format!("${} == 1", ".a[0]".repeat(10_000)),
        ];
        // None of them overflows the stack or takes long.
        for text in long {
            drop((jsonpath_condition(&text), xpath(&text), regex(&text, false)));
        }
        let deepest = format!("${}{}", "[?@".repeat(DEPTH), ".a]".repeat(DEPTH));
        assert!(jsonpath(&deepest).is_ok());
    }
}
