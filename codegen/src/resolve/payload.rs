//! Request bodies: payloads, and the replacements in them (Arazzo, Request Body Object and Payload
//! Replacement Object). Replacements at a JSON Pointer are made here where the payload is written out.

mod place;

use crate::{
    arazzo::{self, Language, Replacement as Written},
    diagnostic::Code,
    ir::{BodyKind, OperationId, Payload, Piece, Replacement, Value, ValueKind},
    parse::query,
    pointer::Pointer,
};

use place::{Makes, Placed, set};

use super::{
    Resolver, body,
    value::{Reads, Scope},
};

impl<'a> Resolver<'a> {
    /// What a step sends as body; nothing where it says no more than a content type.
    pub(super) fn payload(
        &mut self,
        written: &'a arazzo::RequestBody,
        operation: Option<OperationId>,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Payload> {
        let value = match &written.payload {
            Some(payload) => self.value(&payload.value, &payload.place, scope, reads)?,
            None if written.replacements.is_empty() => {
                let message = "the request body has no payload, so that none is sent".to_owned();
                self.report(Code::EmptyBody, written.place.by_key(), message, None);
                return None;
            }
            // Replacements alone make a body of what they set.
            None => Value { kind: ValueKind::Object(Vec::new()), place: written.place.clone() },
        };
        // The step's own word, else what the operation takes.
        let content_type = match &written.content_type {
            Some(named) => Some(named.value.clone()),
            None => operation.map(|operation| {
                body::sent_as(&body::default(&self.api[operation].contents).name).to_owned()
            }),
        };
        let content_type = content_type.as_deref();
        let value = structured(content_type, value, !written.replacements.is_empty());
        let mut payload =
            Payload { content_type: written.content_type.clone(), value, replacements: Vec::new() };
        for replacement in &written.replacements {
            let replacement = (replacement, written.payload.is_some());
            self.replace(content_type, &mut payload, replacement, scope, reads);
        }
        Some(payload)
    }

    fn replace(
        &mut self,
        content_type: Option<&str>,
        payload: &mut Payload,
        (replacement, has_payload): (&'a Written, bool),
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<()> {
        let place = replacement.target.place.clone();
        let text = &replacement.target.value;
        let language = self.target_language(content_type, &payload.value, replacement)?;
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
            Language::XPath => {
                self.judge_xpath(replacement)?;
                None
            }
        };
        let makes = match (has_payload, language) {
            (false, _) => Makes::All,
            (true, Language::JsonPointer) => Makes::Last,
            (true, _) => Makes::Nothing,
        };
        let placed = match pointer {
            _ if !leads_into(language, &payload.value.kind, content_type) => Placed::Nowhere,
            // One after another: what follows such a one has to wait, too.
            _ if !payload.replacements.is_empty() => Placed::Later,
            Some(pointer) => set(&mut payload.value, &pointer, &value, makes),
            None => Placed::Later,
        };
        match placed {
            Placed::Here => {}
            Placed::Nowhere => {
                let why = match is_unread(language, &payload.value.kind, content_type) {
                    true => "the payload cannot be read as JSON".to_owned(),
                    false => format!("'{text}' is not in the payload"),
                };
                let message = format!("{why}, so that nothing is replaced");
                self.report(Code::NoTarget, place, message, None);
            }
            Placed::Later => {
                let target = replacement.target.clone();
                payload.replacements.push(Replacement { target, language, value });
            }
        }
        Some(())
    }

    /// The language of a target: the one that is named, else that of the media type.
    fn target_language(
        &mut self,
        content_type: Option<&str>,
        payload: &Value,
        replacement: &Written,
    ) -> Option<Language> {
        Some(match &replacement.language {
            Some(language) => language.value,
            None => match content_type {
                None => Language::JsonPointer,
                Some(name) if is_json(name) => Language::JsonPointer,
                Some(name) if is_xml(name) => Language::XPath,
                // A structured payload of another type, such as a form, is read as JSON is.
                Some(_) if matches!(payload.kind, ValueKind::Object(_)) => Language::JsonPointer,
                Some(name) => {
                    let message = format!("nothing says how targets in '{name}' are written");
                    let help = Some("add targetSelectorType".to_owned());
                    let place = replacement.target.place.clone();
                    self.report(Code::InvalidQuery, place, message, help);
                    return None;
                }
            },
        })
    }

    /// Judges a target that is an XPath by the media type; the parser has judged those whose language is named.
    fn judge_xpath(&mut self, replacement: &Written) -> Option<()> {
        let target = &replacement.target;
        match query::xpath(&target.value) {
            Err(error) if replacement.language.is_none() => {
                let place = target.place.within(error.at);
                self.report(Code::InvalidQuery, place, error.message, None);
                None
            }
            _ => Some(()),
        }
    }
}

/// A JSON payload that is written as text, as what it is: where it has expressions, or something in it is replaced.
fn structured(content_type: Option<&str>, value: Value, is_replaced: bool) -> Value {
    let pieces = match &value.kind {
        _ if !content_type.is_none_or(is_json) => return value,
        ValueKind::Template(pieces) => pieces.clone(),
        ValueKind::Text(text) if is_replaced => vec![Piece::Text(text.clone())],
        _ => return value,
    };
    super::json_text::read(&pieces, &value.place).unwrap_or(value)
}

/// Whether targets of a language lead into a payload: an XPath into text, others into what is no text. An expression is what its
/// media type takes.
fn leads_into(language: Language, payload: &ValueKind, content_type: Option<&str>) -> bool {
    let is_text = match (payload, content_type.map(body::kind)) {
        (ValueKind::Expression(..), Some(BodyKind::Text | BodyKind::Xml)) => true,
        // Only the run tells what it is.
        (ValueKind::Expression(..), Some(BodyKind::Bytes)) => return true,
        (ValueKind::Text(_) | ValueKind::Template(_), _) => true,
        _ => false,
    };
    is_text == (language == Language::XPath)
}

/// Whether a payload is JSON that cannot be read before the run: an expression in it is the name of a property, or it is none.
fn is_unread(language: Language, payload: &ValueKind, content_type: Option<&str>) -> bool {
    language != Language::XPath
        && content_type.is_none_or(is_json)
        && matches!(payload, ValueKind::Text(_) | ValueKind::Template(_))
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
