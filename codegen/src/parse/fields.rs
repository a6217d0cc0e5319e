//! Reading the fields of an object of the specification: known, new in 1.1, unknown.

use std::cell::{OnceCell, RefCell};

use crate::{
    arazzo::{At, SourceKind},
    diagnostic::{Code, Diagnostics, Place},
    parse::notes::Read,
    suggest,
    value::{Map, Value},
};

/// The reading of one document: where findings go, and what its objects have to know of it.
pub(super) struct Reading<'d> {
    diagnostics: RefCell<&'d mut Diagnostics>,
    /// The document says that it is Arazzo 1.0.
    pub(super) before_1_1: bool,
    /// The names and declared types of the sources.
    pub(super) sources: OnceCell<Vec<(String, Option<SourceKind>)>>,
}

impl<'d> Reading<'d> {
    pub(super) fn new(diagnostics: &'d mut Diagnostics, before_1_1: bool) -> Self {
        Self { diagnostics: RefCell::new(diagnostics), before_1_1, sources: OnceCell::new() }
    }

    pub(super) fn report(&self, code: Code, place: Place, message: impl Into<String>) {
        self.diagnostics.borrow_mut().report(code, place, message);
    }

    pub(super) fn report_again(
        &self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        first: Place,
    ) {
        self.diagnostics.borrow_mut().report_again(code, place, message, first);
    }

    pub(super) fn report_with_help(
        &self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.borrow_mut().report_with_help(code, place, message, help);
    }

    /// What was read, after its warnings have been reported.
    pub(super) fn accept<T>(&self, read: Read<T>, place: &Place) -> T {
        read.report(place, &mut self.diagnostics.borrow_mut())
    }

    /// Says that something came with 1.1 if the document is older. It is read all the same.
    pub(super) fn newer(&self, what: &str, place: Place) {
        if self.before_1_1 {
            let message = format!("{what} came with Arazzo 1.1, and this document is of 1.0");
            let help = "write 'arazzo: 1.1.0'";
            self.report_with_help(Code::NewerConstruct, place, message, help);
        }
    }

    /// Names should be of letters, digits, `_` and `-`: expressions cannot name others.
    pub(super) fn plain_name(&self, name: &At<String>) {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if name.value.is_empty() || !name.value.chars().all(plain) {
            let message =
                format!("'{}' should be of letters, digits, '_' and '-' only", name.value);
            self.report(Code::UnusualName, name.place.clone(), message);
        }
    }

    /// The keys of outputs and components are to be of letters, digits, `.`, `_` and `-`.
    pub(super) fn key(&self, key: &str, place: &Place) {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if key.is_empty() || !key.chars().all(plain) {
            let message = format!("'{key}' should be of letters, digits, '.', '_' and '-' only");
            self.report(Code::UnusualName, place.clone(), message);
        }
    }

    /// A value of the wrong kind.
    pub(super) fn wrong(&self, place: Place, expected: &str, found: &Value) {
        let message = format!("expected {expected}, found {}", found.kind());
        self.report(Code::WrongKind, place, message);
    }
}

/// What the fields of an object may be called.
pub(super) struct Known {
    /// The object's name in the specification.
    pub(super) object: &'static str,
    pub(super) fields: &'static [&'static str],
    /// Fields that came with 1.1.
    pub(super) newer: &'static [&'static str],
}

/// The fields of one object.
pub(super) struct Fields<'v, 'r, 'd> {
    entries: &'v Map,
    place: Place,
    pub(super) reading: &'r Reading<'d>,
}

impl<'v, 'r, 'd> Fields<'v, 'r, 'd> {
    /// The fields of an object, or `None` with a diagnostic if the value is no object.
    pub(super) fn of(
        value: &'v Value,
        place: Place,
        known: &Known,
        reading: &'r Reading<'d>,
    ) -> Option<Self> {
        let fields = Self::unjudged(value, place, known.object, reading)?;
        let place = &fields.place;
        for key in fields.entries.keys().filter(|key| !key.starts_with("x-")) {
            if known.newer.contains(&key.as_str()) {
                reading
                    .newer(&format!("'{key}' of {}", with_article(known.object)), place.name(key));
            } else if !known.fields.contains(&key.as_str()) {
                unknown(key, place, known, reading);
            }
        }
        Some(fields)
    }

    /// The same, whatever the fields are called.
    pub(super) fn unjudged(
        value: &'v Value,
        place: Place,
        object: &str,
        reading: &'r Reading<'d>,
    ) -> Option<Self> {
        let Some(entries) = value.as_map() else {
            reading.wrong(place, &with_article(object), value);
            return None;
        };
        Some(Self { entries, place, reading })
    }

    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// A field with its place.
    pub(super) fn value(&self, key: &str) -> Option<(&'v Value, Place)> {
        self.entries.get(key).map(|value| (value, self.place.key(key)))
    }

    /// A field as it is, with its place.
    pub(super) fn value_at(&self, key: &str) -> Option<At<Value>> {
        self.value(key).map(|(value, place)| At { value: value.clone(), place })
    }

    /// A field that has to be there.
    pub(super) fn required(&self, key: &str) -> Option<(&'v Value, Place)> {
        if !self.entries.contains_key(key) {
            let message = format!("the required field '{key}' is missing");
            self.reading.report(Code::MissingField, self.place.clone(), message);
        }
        self.value(key)
    }

    pub(super) fn required_text(&self, key: &str) -> Option<At<String>> {
        let (value, place) = self.required(key)?;
        self.as_text(value, place)
    }

    pub(super) fn text_at(&self, key: &str) -> Option<At<String>> {
        let (value, place) = self.value(key)?;
        self.as_text(value, place)
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.text_at(key).map(|text| text.value)
    }

    /// The items of a list with their places.
    pub(super) fn list(&self, key: &str) -> Vec<(&'v Value, Place)> {
        self.value(key).map_or_else(Vec::new, |(value, place)| self.items(value, place))
    }

    /// The items of a list that has to be there with at least one.
    pub(super) fn required_list(&self, key: &str) -> Vec<(&'v Value, Place)> {
        self.required(key);
        self.filled_list(key)
    }

    /// The items of a list that has at least one where it is there.
    pub(super) fn filled_list(&self, key: &str) -> Vec<(&'v Value, Place)> {
        let Some((value, place)) = self.value(key) else { return Vec::new() };
        if value.as_list().is_some_and(<[Value]>::is_empty) {
            self.reading.report(Code::MissingField, place.clone(), format!("'{key}' is empty"));
        }
        self.items(value, place)
    }

    fn items(&self, value: &'v Value, place: Place) -> Vec<(&'v Value, Place)> {
        let Some(items) = value.as_list() else {
            self.reading.wrong(place, "a list", value);
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, item)| (item, place.key(index))).collect()
    }

    /// The entries of a map, with the place of the map.
    pub(super) fn map(&self, key: &str) -> Option<(&'v Map, Place)> {
        let (value, place) = self.value(key)?;
        match value.as_map() {
            Some(entries) => Some((entries, place)),
            None => {
                self.reading.wrong(place, "an object", value);
                None
            }
        }
    }

    /// Says that a field has no effect here.
    pub(super) fn without_effect(&self, key: &str, why: &str) {
        if self.entries.contains_key(key) {
            let message = format!("'{key}' has no effect here: {why}");
            self.reading.report(Code::NoEffect, self.place.name(key), message);
        }
    }

    fn as_text(&self, value: &Value, place: Place) -> Option<At<String>> {
        match value.as_text() {
            Some(text) => Some(At { value: text.to_owned(), place }),
            None => {
                self.reading.wrong(place, "text", value);
                None
            }
        }
    }
}

fn unknown(key: &str, place: &Place, known: &Known, reading: &Reading<'_>) {
    let message = format!("{} has no field '{key}'", with_article(known.object));
    let all = known.fields.iter().chain(known.newer).copied();
    match suggest::nearest(key, all) {
        Some(near) => {
            let help = format!("did you mean '{near}'?");
            reading.report_with_help(Code::UnknownField, place.name(key), message, help);
        }
        None => reading.report(Code::UnknownField, place.name(key), message),
    }
}

/// `an Arazzo Object`, `a Step Object`.
pub(super) fn with_article(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} {name}")
}
