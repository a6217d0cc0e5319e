//! `$request`: what the step itself sends (Arazzo, Runtime Expressions).

use crate::{
    arazzo::Message,
    diagnostic::{Code, Place},
    ir::{Expression, Rest, Value, ValueKind},
    openapi::Location,
    pointer::Pointer,
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
        let step = self.answered(place, reads)?;
        let sent = &scope.sent[step];
        let (location, name) = match message {
            Message::Header(name) => (Location::Header, name),
            Message::Query(name) => (Location::Query, name),
            Message::Path(name) => (Location::Path, name),
            Message::Body(fragment) => {
                let rest = rest_of(&[], fragment, place, None);
                return self.sent_part(sent.body.as_ref(), &rest, place);
            }
        };
        let value = sent.arguments.iter().find(|(at, known, _)| {
            *at == location
                && match location {
                    Location::Header => known.eq_ignore_ascii_case(&name.text),
                    _ => *known == name.text,
                }
        });
        self.sent_part(value.map(|(.., value)| value), &Rest::whole(place.clone()), place)
    }

    /// A part of a value that a step sends.
    fn sent_part(
        &mut self,
        value: Option<&Value>,
        rest: &Rest,
        place: &Place,
    ) -> Option<Expression> {
        let Some(value) = value else {
            let message = "the step does not send this".to_owned();
            self.report(Code::UnknownName, place.clone(), message, None);
            return None;
        };
        let mut value = value;
        let mut left = rest.pointer.keys();
        while let [key, more @ ..] = left {
            value = match &value.kind {
                ValueKind::Object(entries) => match entries.iter().find(|(name, _)| name == key) {
                    Some((_, entry)) => entry,
                    None => return self.sent_part(None, rest, place),
                },
                ValueKind::List(items) => {
                    match key.parse::<usize>().ok().and_then(|i| items.get(i)) {
                        Some(item) => item,
                        None => return self.sent_part(None, rest, place),
                    }
                }
                _ => break,
            };
            left = more;
        }
        let pointer = left.iter().fold(Pointer::default(), |pointer, key| pointer.key(key));
        match &value.kind {
            ValueKind::Expression(expression, _) => {
                let rest = Rest { pointer, place: rest.place.clone() };
                Some(with_rest(expression.clone(), &rest))
            }
            kind if left.is_empty() => match kind {
                ValueKind::Text(text) => Some(Expression::Constant(text.clone())),
                _ => Some(Expression::Literal(Box::new(value.clone()))),
            },
            _ => self.sent_part(None, rest, place),
        }
    }
}
