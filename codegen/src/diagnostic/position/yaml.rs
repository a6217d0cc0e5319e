//! Nodes of a YAML text, by the events of saphyr-parser.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::{NodeSpan, Spans};

/// A collection that has been opened.
enum Open {
    List {
        next: usize,
    },
    /// With the key whose value comes next.
    Map {
        key: Option<(String, Range<usize>)>,
    },
}

/// The nodes on the way to `wanted`.
pub(super) fn spans(text: &str, wanted: &[String]) -> Spans {
    let mut spans = Spans::new();
    let mut path: Vec<String> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let bytes = Bytes::of(text);
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        let span = bytes.range(text, &span);
        let (opens, scalar) = match event {
            Event::Scalar(value, ..) => (None, Some(value.into_owned())),
            Event::Alias(_) => (None, Some(String::new())),
            Event::SequenceStart(..) => (Some(Open::List { next: 0 }), None),
            Event::MappingStart(..) => (Some(Open::Map { key: None }), None),
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
                path.pop();
                continue;
            }
            _ => continue,
        };
        if let (Some(Open::Map { key: key @ None }), Some(text)) = (open.last_mut(), &scalar) {
            *key = Some((text.clone(), span));
            continue;
        }
        let (name, key) = match open.last_mut() {
            None => (None, None),
            Some(Open::List { next }) => {
                *next += 1;
                (Some((*next - 1).to_string()), None)
            }
            Some(Open::Map { key }) => key
                .take()
                .map_or((Some(String::new()), None), |(name, span)| (Some(name), Some(span))),
        };
        path.extend(name);
        if wanted.starts_with(&path) {
            spans.entry(path.clone()).or_insert(NodeSpan { key, value: span });
        }
        match opens {
            Some(collection) => open.push(collection),
            None => {
                path.pop();
            }
        }
    }
    spans
}

/// saphyr counts characters; texts are cut by bytes.
struct Bytes(Option<Vec<usize>>);

impl Bytes {
    fn of(text: &str) -> Self {
        let offsets = || text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self((!text.is_ascii()).then(offsets))
    }

    fn range(&self, text: &str, span: &Span) -> Range<usize> {
        let byte = |index: usize| match &self.0 {
            None => index.min(text.len()),
            Some(offsets) => offsets.get(index).copied().unwrap_or(text.len()),
        };
        let (start, end) = (byte(span.start.index()), byte(span.end.index()));
        start..start + text[start..end.max(start)].trim_end().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_keys_and_values() {
        let text = "é: [1, {b: 'two'}]\nc:\n  - d: x y \n";
        let path = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let found = |keys: &[&str]| {
            let node = spans(text, &path(keys)).remove(&path(keys)).expect("the node is there");
            (node.key.map(|key| &text[key]), &text[node.value])
        };
        assert_eq!(found(&["é", "1", "b"]), (Some("b"), "'two'"));
        assert_eq!(found(&["c", "0", "d"]), (Some("d"), "x y"));
        assert_eq!(found(&["é", "0"]), (None, "1"));
    }
}
