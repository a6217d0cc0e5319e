//! From a node to line and column, by scanning the text once more.

mod json;
mod lines;
mod yaml;

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    fmt,
    ops::Range,
};

use crate::{
    diagnostic::{Part, Place, in_one_line},
    parse::yaml::is_json,
    pointer::Pointer,
    source::{FileId, SourceFile, Sources},
};

use lines::Lines;

/// Where something is: file, line and column from 1, and the bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    file: String,
    line: usize,
    column: usize,
    end: (usize, usize),
    span: Range<usize>,
}

impl Location {
    /// The file, relative to the root of the project.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, from 1; 0 where a file as a whole is meant.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, from 1; 0 where a file as a whole is meant.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Line and column of what comes behind it; 0 where a file as a whole is meant.
    pub fn end(&self) -> (usize, usize) {
        self.end
    }

    /// The bytes of the file's text.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }
}

impl PartialOrd for Location {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Location {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |location: &Self| (location.line, location.column, location.span.end);
        self.file.cmp(&other.file).then(key(self).cmp(&key(other)))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = in_one_line(&self.file);
        match self.line {
            0 => f.write_str(&file),
            _ => write!(f, "{file}:{}:{}", self.line, self.column),
        }
    }
}

/// The bytes of a node: its key, if it has one, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
struct NodeSpan {
    key: Option<Range<usize>>,
    value: Range<usize>,
}

/// The nodes of a text that somebody asked for.
type Spans = BTreeMap<Vec<String>, NodeSpan>;

/// The ways to nodes, and to all that they are in.
type Wanted = BTreeSet<Vec<String>>;

/// Finds places: each file is scanned once for all that are in it.
pub(super) struct Positions<'s> {
    sources: &'s Sources,
    lines: BTreeMap<FileId, Lines<'s>>,
    spans: BTreeMap<FileId, Spans>,
}

impl<'s> Positions<'s> {
    pub(super) fn of<'p>(sources: &'s Sources, places: impl Iterator<Item = &'p Place>) -> Self {
        let mut lines = BTreeMap::new();
        let mut wanted: BTreeMap<FileId, Wanted> = BTreeMap::new();
        for place in places {
            if let Some(file) = place.file() {
                lines.entry(file).or_insert_with(|| Lines::of(&sources.file(file).text));
            }
            if let Place::Node { file, pointer, .. } = place {
                let keys = pointer.keys();
                let wanted = wanted.entry(*file).or_default();
                wanted.extend((0..=keys.len()).map(|length| keys[..length].to_vec()));
            }
        }
        let scan = |(file, wanted): (FileId, Wanted)| {
            let text = &sources.file(file).text;
            let scan = if is_json(text) { json::spans } else { yaml::spans };
            (file, scan(text, &wanted))
        };
        Self { sources, lines, spans: wanted.into_iter().map(scan).collect() }
    }

    /// Where a place is, and the line that it begins in with where that begins in the text.
    pub(super) fn locate(&self, place: &Place) -> (Location, Option<(usize, String)>) {
        let (id, span) = match place {
            Place::Path(path) => {
                // The root of the project has no name below itself.
                let file = if path.is_empty() { "." } else { path }.to_owned();
                return (Location { file, line: 0, column: 0, end: (0, 0), span: 0..0 }, None);
            }
            Place::Text { file, range } => (*file, range.clone()),
            Place::Node { file, pointer, part } => (*file, self.node(*file, pointer, part)),
        };
        let (file, lines) = (self.sources.file(id).name.clone(), &self.lines[&id]);
        let (line, column) = lines.line_and_column(span.start);
        let end = lines.line_and_column(span.end);
        let text = lines.around(&span);
        (Location { file, line, column, end, span }, Some(text))
    }

    /// The bytes of a node. Where it is not in the text (it came by an alias or a merge), its nearest parent stands for it.
    fn node(&self, id: FileId, pointer: &Pointer, part: &Part) -> Range<usize> {
        let file = self.sources.file(id);
        let Some(spans) = self.spans.get(&id) else { return 0..0 };
        for length in (0..=pointer.keys().len()).rev() {
            let Some(span) = spans.get(&pointer.keys()[..length]) else { continue };
            let whole = length == pointer.keys().len();
            return match (part, &span.key) {
                (Part::Key, Some(key)) if whole => key.clone(),
                (Part::Within(range), _) if whole => {
                    within(file, pointer, span.value.clone(), range)
                }
                // A parent's value would be too much to show.
                (_, Some(key)) if !whole => key.clone(),
                _ => span.value.clone(),
            };
        }
        0..0
    }
}

/// The bytes of a part of a text node. Quotes, folding and escapes move it, so it is looked for.
fn within(
    file: &SourceFile,
    pointer: &Pointer,
    node: Range<usize>,
    part: &Range<usize>,
) -> Range<usize> {
    let raw = &file.text[node.clone()];
    let text = pointer.find(&file.value).and_then(|value| value.as_text()).unwrap_or_default();
    let wanted = text.get(part.clone()).unwrap_or_default();
    let quote = usize::from(raw.starts_with(['"', '\'']));
    let straight = quote + part.start..quote + part.end;
    if raw.get(straight.clone()) == Some(wanted) {
        return node.start + straight.start..node.start + straight.end;
    }
    // The same words stand before it as often in the raw text as in the value.
    let before = text.get(..part.start).map_or(0, |before| before.matches(wanted).count());
    match raw.match_indices(wanted).nth(before) {
        Some((start, _)) if !wanted.is_empty() => {
            node.start + start..node.start + start + wanted.len()
        }
        _ => node,
    }
}

/// The bytes of the values at these pointers, as far as they are in the text.
pub(crate) fn values(
    text: &str,
    pointers: impl IntoIterator<Item = Pointer>,
) -> Vec<(Vec<String>, Range<usize>)> {
    let wanted: Wanted = pointers.into_iter().map(|pointer| pointer.keys().to_vec()).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let scan = if is_json(text) { json::spans } else { yaml::spans };
    scan(text, &wanted).into_iter().map(|(keys, span)| (keys, span.value)).collect()
}

/// The second of two equal keys of one object, the first such in the text.
pub(crate) fn second_key(text: &str) -> Option<Range<usize>> {
    if is_json(text) { json::second_key(text) } else { yaml::second_key(text) }
}

/// The byte at a line and column, or the end of the line.
pub(crate) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let line = text[start..].lines().next().unwrap_or_default();
    let before = line.chars().take(column.saturating_sub(1)).map(char::len_utf8);
    start + before.sum::<usize>()
}
