//! `$request`: what the step itself sends (Arazzo, Runtime Expressions).

use crate::{
    arazzo::Message,
    diagnostic::{Code, Place},
    ir::{Expression, Rest, Sent, Value, ValueKind},
    openapi::Location,
    pointer::{self, Pointer},
    suggest,
};

use super::{
    Resolver,
    expression::rest_of,
    value::{Reads, Scope, with_rest},
};

impl<'a> Resolver<'a> {
    /// `$request`: what the step itself sends.
    pub(super) fn request_part(
        &mut self,
        message: &Message,
        place: &Place,
        scope: &Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        let step = self.exchanged(place, reads, "request")?;
        let sent = &scope.sent[step];
        let (location, name) = match message {
            Message::Header(name) => (Location::Header, name),
            Message::Query(name) => (Location::Query, name),
            Message::Path(name) => (Location::Path, name),
            Message::Body(fragment) => {
                let Some((body, replacements)) = &sent.body else {
                    let message = "the step sends no body".to_owned();
                    self.report(Code::UnknownName, place.clone(), message, None);
                    return None;
                };
                let rest = rest_of(&[], fragment, place, None);
                if replacements.is_empty() {
                    let in_body = rest.pointer.keys().is_empty();
                    return self.sent_part((step, in_body), body, &rest);
                }
                let (value, replacements) = (body.clone(), replacements.clone());
                let whole = Sent { step, value, in_body: true, replacements };
                return Some(with_rest(Expression::Sent(Box::new(whole)), &rest));
            }
        };
        let mut arguments = sent.arguments.iter();
        let is_it = |known: &str| location.is_one_name(known, &name.text);
        let value = arguments.find(|(at, known, _)| *at == location && is_it(known));
        let Some((.., value)) = value else {
            let kind = location.name();
            let message = format!("the step sends no {kind} parameter '{}'", name.text);
            let names = sent.arguments.iter().filter(|(at, ..)| *at == location);
            let names: Vec<&str> = names.map(|(_, name, _)| name.as_str()).collect();
            let help = suggest::help(&name.text, names.iter().copied());
            let help = help.filter(|_| !names.is_empty());
            self.report(Code::UnknownName, place.within(name.at.clone()), message, help);
            return None;
        };
        self.sent_part((step, false), value, &Rest::whole(place.clone()))
    }

    /// A part of a value that a step sends; `in_body` says that a text is the whole body.
    fn sent_part(
        &mut self,
        (step, in_body): (usize, bool),
        mut value: &Value,
        rest: &Rest,
    ) -> Option<Expression> {
        let mut left = rest.pointer.keys();
        while let [key, more @ ..] = left {
            let names: Vec<&str>;
            let found = match &value.kind {
                ValueKind::Object(entries) => {
                    names = entries.iter().map(|(name, _)| name.as_str()).collect();
                    entries.iter().find(|(name, _)| name == key).map(|(_, entry)| entry)
                }
                ValueKind::List(items) => {
                    names = Vec::new();
                    pointer::index(key).and_then(|index| items.get(index))
                }
                ValueKind::Expression(..) => break,
                _ => {
                    names = Vec::new();
                    None
                }
            };
            let Some(found) = found else {
                let message = format!("the body that the step sends has no '{key}' here");
                let help = suggest::help(key, names.iter().copied());
                let help = help.filter(|_| !names.is_empty());
                self.report(Code::UnknownName, rest.place.clone(), message, help);
                return None;
            };
            (value, left) = (found, more);
        }
        let pointer = left.iter().fold(Pointer::default(), |pointer, key| pointer.key(key));
        Some(match &value.kind {
            ValueKind::Expression(expression, _) => {
                with_rest(expression.clone(), &Rest { pointer, place: rest.place.clone() })
            }
            ValueKind::Text(text) => Expression::Constant(text.clone()),
            _ => {
                let (value, replacements) = (value.clone(), Vec::new());
                Expression::Sent(Box::new(Sent { step, value, in_body, replacements }))
            }
        })
    }
}
