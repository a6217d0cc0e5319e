//! Reading the fields of an object of the specification: known, unknown, not supported.

use crate::{
    arazzo::At,
    diagnostic::{Code, Diagnostics, Place},
    suggest,
    value::{Map, Value},
};

/// What the fields of an object may be called.
pub(super) struct Known {
    /// The object's name in the specification.
    pub(super) object: &'static str,
    pub(super) fields: &'static [&'static str],
    /// Fields of the specification that are not read yet.
    pub(super) unsupported: &'static [&'static str],
}

/// The fields of one object.
pub(super) struct Fields<'v, 'd> {
    entries: &'v Map,
    place: Place,
    diagnostics: &'d mut Diagnostics,
}

impl<'v, 'd> Fields<'v, 'd> {
    /// The fields of an object, or `None` with a diagnostic if the value is no object.
    pub(super) fn of(
        value: &'v Value,
        place: Place,
        known: &Known,
        diagnostics: &'d mut Diagnostics,
    ) -> Option<Self> {
        let Some(entries) = value.as_map() else {
            let message =
                format!("expected {}, found {}", with_article(known.object), value.kind());
            diagnostics.report(Code::WrongKind, place, message);
            return None;
        };
        for key in entries.keys().filter(|key| !key.starts_with("x-")) {
            if known.unsupported.contains(&key.as_str()) {
                let message =
                    format!("'{key}' of {} is not supported yet", with_article(known.object));
                diagnostics.report(Code::Unsupported, place.name(key), message);
            } else if !known.fields.contains(&key.as_str()) {
                unknown(key, &place, known, diagnostics);
            }
        }
        Some(Self { entries, place, diagnostics })
    }

    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    pub(super) fn diagnostics(&mut self) -> &mut Diagnostics {
        self.diagnostics
    }

    /// A field with its place.
    pub(super) fn value(&self, key: &str) -> Option<(&'v Value, Place)> {
        self.entries.get(key).map(|value| (value, self.place.key(key)))
    }

    /// A field that has to be there.
    pub(super) fn required(&mut self, key: &str) -> Option<(&'v Value, Place)> {
        if !self.entries.contains_key(key) {
            let message = format!("the required field '{key}' is missing");
            let place = self.place.clone();
            self.diagnostics.report(Code::MissingField, place, message);
        }
        self.value(key)
    }

    pub(super) fn required_text(&mut self, key: &str) -> Option<At<String>> {
        let (value, place) = self.required(key)?;
        self.as_text(value, place)
    }

    pub(super) fn text_at(&mut self, key: &str) -> Option<At<String>> {
        let (value, place) = self.value(key)?;
        self.as_text(value, place)
    }

    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        self.text_at(key).map(|text| text.value)
    }

    /// The items of a list with their places; a required list has at least one.
    pub(super) fn list(&mut self, key: &str, required: bool) -> Vec<(&'v Value, Place)> {
        let found = if required { self.required(key) } else { self.value(key) };
        let Some((value, place)) = found else { return Vec::new() };
        match value.as_list() {
            None => {
                self.wrong(place, "a list", value);
                Vec::new()
            }
            Some([]) if required => {
                self.diagnostics.report(Code::MissingField, place, format!("'{key}' is empty"));
                Vec::new()
            }
            Some(items) => {
                items.iter().enumerate().map(|(index, item)| (item, place.key(index))).collect()
            }
        }
    }

    /// The entries of a map, with the place of the map.
    pub(super) fn map(&mut self, key: &str) -> Option<(&'v Map, Place)> {
        let (value, place) = self.value(key)?;
        match value.as_map() {
            Some(entries) => Some((entries, place)),
            None => {
                self.wrong(place, "an object", value);
                None
            }
        }
    }

    fn as_text(&mut self, value: &Value, place: Place) -> Option<At<String>> {
        match value.as_text() {
            Some(text) => Some(At { value: text.to_owned(), place }),
            None => {
                self.wrong(place, "text", value);
                None
            }
        }
    }

    fn wrong(&mut self, place: Place, expected: &str, found: &Value) {
        let message = format!("expected {expected}, found {}", found.kind());
        self.diagnostics.report(Code::WrongKind, place, message);
    }
}

fn unknown(key: &str, place: &Place, known: &Known, diagnostics: &mut Diagnostics) {
    let message = format!("{} has no field '{key}'", with_article(known.object));
    let all = known.fields.iter().chain(known.unsupported).copied();
    match suggest::nearest(key, all) {
        Some(near) => {
            let help = format!("did you mean '{near}'?");
            diagnostics.report_with_help(Code::UnknownField, place.name(key), message, help);
        }
        None => diagnostics.report(Code::UnknownField, place.name(key), message),
    }
}

/// `an Arazzo Object`, `a Step Object`.
fn with_article(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} {name}")
}
