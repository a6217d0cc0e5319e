//! Request bodies: payloads, and the replacements in them (Arazzo, Request Body Object and Payload
//! Replacement Object). Replacements at a JSON Pointer are made here where the payload is written out.

use crate::{
    arazzo::{self, Language, Replacement as Written},
    diagnostic::Code,
    ir::{OperationId, Payload, Replacement, Value, ValueKind},
    parse::query,
    pointer::Pointer,
};

use super::{
    Resolver,
    value::{Reads, Scope},
};

impl<'a> Resolver<'a> {
    /// What a step sends as body; nothing where it says no more than a content type.
    pub(super) fn payload(
        &mut self,
        body: &'a arazzo::RequestBody,
        operation: Option<OperationId>,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Payload> {
        let value = match &body.payload {
            Some(payload) => self.value(&payload.value, &payload.place, scope, reads)?,
            None if body.replacements.is_empty() => {
                let message = "the request body has no payload, so that none is sent".to_owned();
                self.report(Code::EmptyBody, body.place.by_key(), message, None);
                return None;
            }
            // Replacements alone make a body of what they set.
            None => Value { kind: ValueKind::Object(Vec::new()), place: body.place.clone() },
        };
        // The step's own word, else what the operation takes.
        let declared = operation.and_then(|operation| self.api[operation].body.as_ref());
        let content_type = match &body.content_type {
            Some(named) => Some(named.value.clone()),
            None => declared.map(|declared| declared.content_type.clone()),
        };
        let content_type = content_type.as_deref();
        let value = self.structured(content_type, value);
        let mut payload =
            Payload { content_type: body.content_type.clone(), value, replacements: Vec::new() };
        for replacement in &body.replacements {
            self.replace(content_type, &mut payload, replacement, scope, reads);
        }
        Some(payload)
    }

    /// A JSON payload that is written as text, as the object that it is.
    fn structured(&mut self, content_type: Option<&str>, value: Value) -> Value {
        let json = content_type.is_none_or(is_json);
        let pieces = match value.kind {
            ValueKind::Template(pieces) if json => pieces,
            kind => return Value { kind, place: value.place },
        };
        match super::json_text::read(&pieces, &value.place) {
            Some(structured) => structured,
            None => Value { kind: ValueKind::Template(pieces), place: value.place },
        }
    }

    fn replace(
        &mut self,
        content_type: Option<&str>,
        payload: &mut Payload,
        replacement: &'a Written,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<()> {
        let place = replacement.target.place.clone();
        let text = &replacement.target.value;
        let language = match &replacement.language {
            Some(language) => language.value,
            None => match content_type {
                None => Language::JsonPointer,
                Some(name) if is_json(name) => Language::JsonPointer,
                Some(name) if is_xml(name) => Language::XPath,
                // A structured payload of another type, such as a form, is read as JSON is.
                Some(_) if matches!(payload.value.kind, ValueKind::Object(_)) => {
                    Language::JsonPointer
                }
                Some(name) => {
                    let message = format!("nothing says how targets in '{name}' are written");
                    let help = Some("add targetSelectorType".to_owned());
                    self.report(Code::InvalidQuery, place, message, help);
                    return None;
                }
            },
        };
        let value = self.value(&replacement.value.value, &replacement.value.place, scope, reads)?;
        let pointer = match language {
            Language::JsonPointer => {
                let pointer = Pointer::parse(text);
                if pointer.is_none() {
                    let message = format!("'{text}' is no JSON Pointer: it begins with '/'");
                    self.report(Code::InvalidQuery, place.clone(), message, None);
                    return None;
                }
                pointer
            }
            Language::JsonPath => query::singular(text),
            Language::XPath => None,
        };
        let placed = pointer.is_some_and(|pointer| set(&mut payload.value, &pointer, &value));
        if !placed {
            payload.replacements.push(Replacement {
                target: replacement.target.clone(),
                language,
                value,
            });
        }
        Some(())
    }
}

/// Sets a part of a value that is written out. `false` where the way leads through an expression.
fn set(value: &mut Value, pointer: &Pointer, new: &Value) -> bool {
    let Some((last, way)) = pointer.keys().split_last() else {
        *value = new.clone();
        return true;
    };
    let mut at = value;
    for key in way {
        at = match &mut at.kind {
            ValueKind::Object(entries) => {
                if !entries.iter().any(|(name, _)| name == key) {
                    let empty =
                        Value { kind: ValueKind::Object(Vec::new()), place: new.place.clone() };
                    entries.push((key.clone(), empty));
                }
                match entries.iter_mut().find(|(name, _)| name == key) {
                    Some((_, entry)) => entry,
                    None => return false,
                }
            }
            ValueKind::List(items) => {
                match key.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                    Some(item) => item,
                    None => return false,
                }
            }
            _ => return false,
        };
    }
    match &mut at.kind {
        ValueKind::Object(entries) => {
            match entries.iter_mut().find(|(name, _)| name == last) {
                Some((_, entry)) => *entry = new.clone(),
                None => entries.push((last.clone(), new.clone())),
            }
            true
        }
        ValueKind::List(items) => match last.parse::<usize>() {
            Ok(index) if index < items.len() => {
                items[index] = new.clone();
                true
            }
            Ok(index) if index == items.len() => {
                items.push(new.clone());
                true
            }
            _ if last == "-" => {
                items.push(new.clone());
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// `application/json`, with parameters or not, and `application/…+json`.
pub(super) fn is_json(media_type: &str) -> bool {
    let name = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    name == "application/json" || name.ends_with("+json")
}

fn is_xml(media_type: &str) -> bool {
    let name = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(name.as_str(), "application/xml" | "text/xml") || name.ends_with("+xml")
}
