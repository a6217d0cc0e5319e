//! The languages of conditions and selectors: a word, or an Expression Type Object with a version.

use crate::{
    arazzo::Language,
    diagnostic::{Code, Place},
    parse::fields::{Fields, Known, Reading},
    value::Value,
};

const TYPE: Known =
    Known { object: "Expression Type Object", fields: &["type", "version"], newer: &[] };

/// The versions of each language, the one that is run first.
const VERSIONS: &[(&str, Language, &[&str])] = &[
    ("jsonpath", Language::JsonPath, &["rfc9535", "draft-goessner-dispatch-jsonpath-00"]),
    ("xpath", Language::XPath, &["xpath-31", "xpath-30", "xpath-20", "xpath-10"]),
    ("jsonpointer", Language::JsonPointer, &["rfc6901"]),
];

/// The language that a word or an Expression Type Object names.
pub(super) fn language(value: &Value, place: Place, reading: &Reading<'_>) -> Option<Language> {
    if let Some(word) = value.as_text() {
        return Some(named(word, place, reading)?.0);
    }
    if value.as_map().is_none() {
        reading.wrong(place, "the name of a language", value);
        return None;
    }
    let fields = Fields::of(value, place.clone(), &TYPE, reading)?;
    let word = fields.required_text("type")?;
    let (language, versions) = named(&word.value, word.place, reading)?;
    let Some(version) = fields.text_at("version") else {
        reading.newer("an Expression Type Object without a version", place);
        return Some(language);
    };
    match versions.iter().position(|known| *known == version.value) {
        Some(0) => {}
        Some(_) => {
            let message = format!("'{}' is read and run as {}", version.value, versions[0]);
            reading.report(Code::OtherVersion, version.place, message);
        }
        None => {
            let expected = versions.join(", ");
            let message =
                format!("'{}' is no version of {}; expected {expected}", version.value, word.value);
            reading.report(Code::WrongKind, version.place, message);
            return None;
        }
    }
    Some(language)
}

fn named(
    word: &str,
    place: Place,
    reading: &Reading<'_>,
) -> Option<(Language, &'static [&'static str])> {
    let found = VERSIONS.iter().find(|(name, ..)| *name == word);
    if found.is_none() {
        let message = format!("'{word}' is no language; expected jsonpath, xpath or jsonpointer");
        reading.report(Code::WrongKind, place, message);
    }
    found.map(|(_, language, versions)| (*language, *versions))
}
