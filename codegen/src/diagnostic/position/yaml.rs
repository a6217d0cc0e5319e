//! Nodes of a YAML text, by the events of saphyr-parser.

use std::{collections::BTreeSet, ops::Range};

use saphyr_parser::{Event, Parser, Span};

use super::{NodeSpan, Spans, Wanted};

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

/// The nodes that are wanted.
pub(super) fn spans(text: &str, wanted: &Wanted) -> Spans {
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
        if wanted.contains(&path) {
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

/// The second of two equal keys of one object.
pub(super) fn second_key(text: &str) -> Option<Range<usize>> {
    /// An open collection: of an object the keys so far, and whether a key comes next.
    struct Keys(Option<BTreeSet<String>>, bool);
    let bytes = Bytes::of(text);
    let mut open: Vec<Keys> = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        let opens = match &event {
            Event::Scalar(..) | Event::Alias(_) => None,
            Event::SequenceStart(..) => Some(Keys(None, false)),
            Event::MappingStart(..) => Some(Keys(Some(BTreeSet::new()), true)),
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
                continue;
            }
            _ => continue,
        };
        if let Some(Keys(Some(keys), key_next)) = open.last_mut() {
            let is_key = std::mem::replace(key_next, !*key_next);
            if let (true, Event::Scalar(key, ..)) = (is_key, event) {
                // A merge is no key of its own.
                if key != "<<" && !keys.insert(key.into_owned()) {
                    return Some(bytes.range(text, &span));
                }
            }
        }
        open.extend(opens);
    }
    None
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
            let wanted = Wanted::from([path(keys)]);
            let node = spans(text, &wanted).remove(&path(keys)).expect("the node is there");
            (node.key.map(|key| &text[key]), &text[node.value])
        };
        assert_eq!(found(&["é", "1", "b"]), (Some("b"), "'two'"));
        assert_eq!(found(&["c", "0", "d"]), (Some("d"), "x y"));
        assert_eq!(found(&["é", "0"]), (None, "1"));
    }
}
