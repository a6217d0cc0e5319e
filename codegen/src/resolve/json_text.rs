//! JSON that is written as text with expressions in it, as the value that it is: an expression inside
//! quotes is text, one outside quotes is a value of its own.

use crate::{
    diagnostic::Place,
    ir::{Piece, Value, ValueKind},
    value,
};

/// Signs of the private use area stand around the number of an expression.
const TEXT: [char; 2] = ['\u{E000}', '\u{E001}'];
const VALUE: [char; 2] = ['\u{E002}', '\u{E003}'];

/// The value; `None` if the text is no JSON, whatever its expressions are.
pub(super) fn read(pieces: &[Piece], place: &Place) -> Option<Value> {
    let text = marked(pieces, |index| format!("\"{}{index}{}\"", VALUE[0], VALUE[1]))?;
    let value = serde_json::from_str(&text).ok()?;
    let composed = matches!(value, value::Value::Map(_) | value::Value::List(_));
    (composed && !has_signs_in_names(&value)).then(|| lowered(&value, pieces, place))
}

/// Whether a text is JSON, if its expressions are: a value each, or digits within an object or a list.
pub(super) fn is_json(pieces: &[Piece]) -> bool {
    let reads = |text: String| serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
    let composed = |text: &String| text.trim_start().starts_with(['{', '[']);
    marked(pieces, |_| "\"\"".to_owned()).is_some_and(reads)
        || marked(pieces, |_| "1".to_owned()).filter(composed).is_some_and(reads)
}

/// The text with signs in the places of its expressions; `None` if it has such signs itself.
fn marked(pieces: &[Piece], value: impl Fn(usize) -> String) -> Option<String> {
    let mut text = String::new();
    let (mut quoted, mut escaped) = (false, false);
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(piece) => {
                if piece.contains([TEXT[0], TEXT[1], VALUE[0], VALUE[1]]) {
                    return None;
                }
                for sign in piece.chars() {
                    match sign {
                        _ if escaped => escaped = false,
                        '\\' if quoted => escaped = true,
                        '"' => quoted = !quoted,
                        _ => {}
                    }
                }
                text.push_str(piece);
            }
            Piece::Expression(..) if quoted => {
                text.push_str(&format!("{}{index}{}", TEXT[0], TEXT[1]));
            }
            Piece::Expression(..) => text.push_str(&value(index)),
        }
    }
    Some(text)
}

/// Whether the name of an entry has an expression in it, which no object that is known before has.
fn has_signs_in_names(value: &value::Value) -> bool {
    match value {
        value::Value::Map(entries) => entries
            .iter()
            .any(|(key, entry)| key.contains([TEXT[0], VALUE[0]]) || has_signs_in_names(entry)),
        value::Value::List(items) => items.iter().any(has_signs_in_names),
        _ => false,
    }
}

fn lowered(value: &value::Value, pieces: &[Piece], place: &Place) -> Value {
    let kind = match value {
        value::Value::Null => ValueKind::Null,
        value::Value::Bool(value) => ValueKind::Bool(*value),
        value::Value::Integer(value) => ValueKind::Integer(*value),
        value::Value::Float(value) => ValueKind::Float(*value),
        value::Value::Text(text) => self::text(text, pieces),
        value::Value::List(items) => {
            ValueKind::List(items.iter().map(|item| lowered(item, pieces, place)).collect())
        }
        value::Value::Map(entries) => ValueKind::Object(
            entries
                .iter()
                .map(|(key, entry)| (key.clone(), lowered(entry, pieces, place)))
                .collect(),
        ),
    };
    Value { kind, place: place.clone() }
}

/// A text with the signs of expressions in it.
fn text(text: &str, pieces: &[Piece]) -> ValueKind {
    let number = |text: &str| text.parse::<usize>().ok();
    let whole = text.strip_prefix(VALUE[0]).and_then(|rest| rest.strip_suffix(VALUE[1]));
    if let Some(Piece::Expression(expression, written)) =
        whole.and_then(number).and_then(|index| pieces.get(index))
    {
        return ValueKind::Expression(expression.clone(), written.clone());
    }
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(TEXT[0]) {
        if !before.is_empty() {
            found.push(Piece::Text(before.to_owned()));
        }
        let Some((index, after)) = after.split_once(TEXT[1]) else { break };
        found.extend(number(index).and_then(|index| pieces.get(index)).cloned());
        rest = after;
    }
    match found.is_empty() {
        true => ValueKind::Text(text.to_owned()),
        false => {
            if !rest.is_empty() {
                found.push(Piece::Text(rest.to_owned()));
            }
            ValueKind::Template(found)
        }
    }
}
