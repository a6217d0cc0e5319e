//! Nodes of a JSON text, by a scanner that knows strings and brackets. The text has been read before, so it is JSON.

use std::{collections::BTreeSet, ops::Range};

use super::{NodeSpan, Spans, Wanted};

/// A collection that has been opened.
enum Open {
    List { next: usize },
    Map { key: Option<(String, Range<usize>)> },
}

/// The nodes that are wanted.
pub(super) fn spans(text: &str, wanted: &Wanted) -> Spans {
    let mut spans = Spans::new();
    let mut path: Vec<String> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(token) = token(text, at) {
        at = token.end;
        let word = &text[token.clone()];
        match word {
            "}" | "]" => {
                open.pop();
                path.pop();
                continue;
            }
            "," | ":" | "\u{feff}" => continue,
            _ => {}
        }
        if let Some(Open::Map { key: key @ None }) = open.last_mut() {
            let name = serde_json::from_str(word).unwrap_or_default();
            *key = Some((name, token));
            continue;
        }
        let (name, key) = match open.last_mut() {
            None => (None, None),
            Some(Open::List { next }) => {
                *next += 1;
                (Some((*next - 1).to_string()), None)
            }
            Some(Open::Map { key }) => {
                key.take().map(|(name, span)| (Some(name), Some(span))).unwrap_or_default()
            }
        };
        path.extend(name);
        if wanted.contains(&path) {
            spans.entry(path.clone()).or_insert(NodeSpan { key, value: token });
        }
        match word {
            "{" => open.push(Open::Map { key: None }),
            "[" => open.push(Open::List { next: 0 }),
            _ => {
                path.pop();
            }
        }
    }
    spans
}

/// The second of two equal keys of one object.
pub(super) fn second_key(text: &str) -> Option<Range<usize>> {
    let mut open: Vec<BTreeSet<String>> = Vec::new();
    let mut at = 0;
    while let Some(range) = token(text, at) {
        at = range.end;
        let is_key = text[at..].trim_start().starts_with(':');
        match &text[range.clone()] {
            "{" => open.push(BTreeSet::new()),
            "}" => drop(open.pop()),
            word if is_key => {
                let name: String = serde_json::from_str(word).unwrap_or_default();
                if open.last_mut().is_some_and(|keys| !keys.insert(name)) {
                    return Some(range);
                }
            }
            _ => {}
        }
    }
    None
}

/// The next token: a bracket, a comma, a colon, a string with its quotes, or a bare word.
fn token(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + text[from..].find(|c: char| !c.is_ascii_whitespace())?;
    let rest = &text[start..];
    let length = if rest.starts_with('"') {
        string_length(rest)
    } else if rest.starts_with(['{', '}', '[', ']', ',', ':']) {
        1
    } else {
        let ends = |c: char| c.is_ascii_whitespace() || "{}[],:\"".contains(c);
        rest.find(ends).unwrap_or(rest.len())
    };
    Some(start..start + length)
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_keys_and_values() {
        let text = r#"{"a\"\ud83d\ude00": [1, {"b": "}"}], "c": {"d": true}}"#;
        let path = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let found = |keys: &[&str]| {
            let wanted = Wanted::from([path(keys)]);
            let node = spans(text, &wanted).remove(&path(keys)).expect("the node is there");
            (node.key.map(|key| &text[key]), &text[node.value])
        };
        assert_eq!(found(&["a\"😀", "1", "b"]), (Some("\"b\""), "\"}\""));
        assert_eq!(found(&["c", "d"]), (Some("\"d\""), "true"));
    }
}
