//! Criterion Object.

use crate::{
    arazzo::{At, Criterion, Expression, Language, Test},
    diagnostic::{Code, Place},
    parse::{
        condition, expression,
        fields::{Fields, Known, Reading},
        lookalike,
        notes::{Read, SyntaxError},
        query, template,
    },
    value::Value,
};

use super::language;

const CRITERION: Known =
    Known { object: "Criterion Object", fields: &["context", "condition", "type"], newer: &[] };

/// What a condition is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Simple,
    Regex,
    JsonPath,
    XPath,
}

/// The criteria of a list.
pub(super) fn criteria(list: Vec<(&Value, Place)>, reading: &Reading<'_>) -> Vec<Criterion> {
    list.into_iter().filter_map(|(value, place)| criterion(value, place, reading)).collect()
}

fn criterion(value: &Value, place: Place, reading: &Reading<'_>) -> Option<Criterion> {
    let fields = Fields::of(value, place, &CRITERION, reading)?;
    let condition = fields.required_text("condition");
    let kind = match fields.value("type") {
        None => Some(Kind::Simple),
        Some((value, place)) => kind(value, place, reading),
    };
    let written = match kind {
        // All other types test something.
        Some(Kind::Regex | Kind::JsonPath | Kind::XPath) => fields.required_text("context"),
        Some(Kind::Simple) | None => fields.text_at("context"),
    };
    let context = written.and_then(|written| context(&written, reading));
    if fields.value("context").is_some() && context.is_none() {
        return None;
    }
    let (condition, kind) = (condition?, kind?);
    let raw = fields.value("x-pattern").is_some_and(|(value, _)| value.as_bool() == Some(true));
    let test = test(&condition, kind, raw, reading)?;
    Some(Criterion { context, condition, test })
}

fn kind(value: &Value, place: Place, reading: &Reading<'_>) -> Option<Kind> {
    match value.as_text() {
        Some("simple") => Some(Kind::Simple),
        Some("regex") => Some(Kind::Regex),
        Some("jsonpath") => Some(Kind::JsonPath),
        Some("xpath") => Some(Kind::XPath),
        Some(other) => {
            let message = format!(
                "'{other}' is no type of a criterion; expected simple, regex, jsonpath or xpath"
            );
            reading.report(Code::WrongKind, place, message);
            None
        }
        None => match language::language(value, place.clone(), reading)? {
            Language::JsonPath => Some(Kind::JsonPath),
            Language::XPath => Some(Kind::XPath),
            Language::JsonPointer => {
                let message = "a JSON Pointer is no condition; expected jsonpath or xpath";
                reading.report(Code::WrongKind, place, message);
                None
            }
        },
    }
}

fn test(condition: &At<String>, kind: Kind, raw: bool, reading: &Reading<'_>) -> Option<Test> {
    let text = &condition.value;
    let (read, code): (Result<Read<Test>, SyntaxError>, Code) = match kind {
        Kind::Simple => {
            (condition::parse(text).map(|read| read.map(Test::Simple)), Code::InvalidCondition)
        }
        Kind::JsonPath => (query::jsonpath_condition(text), Code::InvalidQuery),
        Kind::XPath => {
            let read = query::xpath(text);
            (read.map(|read| read.map(|expression| Test::XPath { expression })), Code::InvalidQuery)
        }
        Kind::Regex => {
            let read = query::regex(text, raw);
            (read.map(|read| read.map(|pattern| Test::Regex { pattern, raw })), Code::InvalidQuery)
        }
    };
    match read {
        Ok(read) => Some(reading.accept(read, &condition.place)),
        Err(error) => {
            reading.report(code, condition.place.within(error.at), error.message);
            None
        }
    }
}

/// An expression that has to be one.
pub(super) fn context(written: &At<String>, reading: &Reading<'_>) -> Option<At<Expression>> {
    let (text, place) = (&written.value, &written.place);
    let mixed = || {
        let message =
            format!("'{text}' is text with expressions in it; here stands one expression");
        reading.report(Code::InvalidExpression, place.clone(), message);
        None
    };
    match expression::parse(text, 0) {
        Some(Ok(_)) if template::has_several(text) => mixed(),
        Some(Ok(read)) => Some(At { value: reading.accept(read, place), place: place.clone() }),
        Some(Err(error)) => {
            reading.report(Code::InvalidExpression, place.within(error.at), error.message);
            None
        }
        None if template::is_mixed(text) => mixed(),
        None => {
            let message = format!("'{text}' is no runtime expression");
            match lookalike::near(text) {
                Some(near) => {
                    let help = format!("did you mean '{near}'?");
                    let place = place.clone();
                    reading.report_with_help(Code::InvalidExpression, place, message, help);
                }
                None => reading.report(Code::InvalidExpression, place.clone(), message),
            }
            None
        }
    }
}
