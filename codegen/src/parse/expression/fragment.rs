//! Parts of values in expressions: `#` and a JSON Pointer, and properties behind dots and brackets.

use super::{SyntaxError, Words};
use crate::{arazzo::Fragment, pointer::Pointer};

impl Words<'_> {
    /// A part of a body: behind `#`, or as properties.
    pub(super) fn part(&mut self) -> Result<Option<Fragment>, SyntaxError> {
        if self.text[self.next..].starts_with(['.', '[']) {
            self.properties()
        } else {
            self.pointer()
        }
    }

    /// `.a[0].b` as a pointer; `None` where nothing of the kind follows.
    fn properties(&mut self) -> Result<Option<Fragment>, SyntaxError> {
        let start = self.next;
        let mut keys = Vec::new();
        while self.text[self.next..].starts_with(['.', '[']) {
            keys.push(match self.text[self.next..].starts_with('.') {
                true => self.word("the property's name")?.text,
                false => self.index()?,
            });
        }
        let pointer = Pointer::from_iter(keys);
        let at = self.base + start..self.base + self.next;
        if !self.condition {
            let read = format!("'{}' is read as '#{pointer}'", &self.text[start..self.next]);
            self.note(at.clone(), &read);
        }
        Ok(Some(Fragment { pointer, at }))
    }

    /// `[0]` or `['name']`.
    fn index(&mut self) -> Result<String, SyntaxError> {
        let rest = &self.text[self.next..];
        let end = rest.find(']').unwrap_or(rest.len());
        let inner = rest.get(1..end).unwrap_or_default();
        let quoted = |quote: char| inner.strip_prefix(quote).and_then(|i| i.strip_suffix(quote));
        let number = !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_digit());
        let key = if number { Some(inner) } else { quoted('\'').or_else(|| quoted('"')) };
        let Some(key) = key.filter(|_| end < rest.len()) else {
            let message = "expected an index, such as [0]";
            return Err(self.wrong(self.next..self.text.len(), message));
        };
        self.next += end + 1;
        Ok(key.to_owned())
    }

    /// A `#` and a JSON Pointer, or properties that begin with an index, if there are any.
    pub(super) fn pointer(&mut self) -> Result<Option<Fragment>, SyntaxError> {
        let rest = &self.text[self.next..];
        if rest.starts_with('[') {
            return self.properties();
        }
        let Some(pointer) = rest.strip_prefix('#') else { return Ok(None) };
        let at = self.next + 1..self.text.len();
        self.next = self.text.len();
        let Some(mut parsed) = Pointer::parse(pointer) else {
            return Err(self.wrong(at, "a JSON Pointer begins with '/'"));
        };
        let at = self.base + at.start..self.base + at.end;
        if let Some(read) = indexed(&parsed) {
            self.note(at.clone(), &format!("'#{pointer}' is read as '#{read}'"));
            parsed = read;
        }
        Ok(Some(Fragment { pointer: parsed, at }))
    }
}

/// A pointer some of whose keys are spelt `items[0]`, with the indexes as keys.
fn indexed(pointer: &Pointer) -> Option<Pointer> {
    let mut keys = Vec::new();
    for key in pointer.keys() {
        match key.split_once('[') {
            Some((name, indexes)) if !name.is_empty() => {
                keys.push(name.to_owned());
                for index in indexes.strip_suffix(']')?.split("][") {
                    if index.is_empty() || !index.bytes().all(|byte| byte.is_ascii_digit()) {
                        return None;
                    }
                    keys.push(index.to_owned());
                }
            }
            _ => keys.push(key.clone()),
        }
    }
    (keys.len() != pointer.keys().len()).then(|| keys.into_iter().collect())
}
