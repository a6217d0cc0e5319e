//! What a step sends, for those that read it back (Arazzo, Runtime Expressions: `$request`).

use crate::{
    arazzo::Language,
    check::{Point, Root, Scope, Typed, scope::plain},
    ir::{self, Api, Piece, SchemaId, Value, ValueKind},
};

/// A value that a step sends, with the types of what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sent {
    pub(crate) step: usize,
    pub(crate) value: Made,
    /// Whether its texts are in the language of the body.
    pub(crate) in_body: bool,
    /// What is set in it when the request is made: the language of the target, the target, the value.
    pub(crate) replacements: Vec<(Language, String, Made)>,
}

/// A value as it is made.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Made {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Made>),
    Object(Vec<(String, Made)>),
    /// The value of an expression.
    Value(Box<Typed>),
    /// Text with values in it.
    Template(Vec<Made>),
}

impl Scope<'_> {
    /// The type of a value that a step sends: that of the values which were there before its request.
    pub(super) fn sent(&self, sent: &ir::Sent) -> Typed {
        let at = Point::Before(sent.step);
        let value = self.made(&sent.value, at);
        let replacements: Vec<_> = sent
            .replacements
            .iter()
            .map(|one| (one.language, one.target.value.clone(), self.made(&one.value, at)))
            .collect();
        let secret = value.is_secret() || replacements.iter().any(|(.., new)| new.is_secret());
        // Of what is changed when the request is made, nothing is known before.
        let (schema, optional) = match replacements.is_empty() {
            true => (value.schema(), value.may_be_absent()),
            false => (None, false),
        };
        let sent = Sent { step: sent.step, value, in_body: sent.in_body, replacements };
        Typed { secret, ..plain(schema, optional, Root::Sent(Box::new(sent))) }
    }

    fn made(&self, value: &Value, at: Point) -> Made {
        match &value.kind {
            ValueKind::Null => Made::Null,
            ValueKind::Bool(value) => Made::Bool(*value),
            ValueKind::Integer(value) => Made::Integer(*value),
            ValueKind::Float(value) => Made::Float(*value),
            ValueKind::Text(text) => Made::Text(text.clone()),
            ValueKind::List(items) => {
                Made::List(items.iter().map(|item| self.made(item, at)).collect())
            }
            ValueKind::Object(entries) => {
                let entry = |(key, value): &(String, Value)| (key.clone(), self.made(value, at));
                Made::Object(entries.iter().map(entry).collect())
            }
            ValueKind::Expression(expression, _) => {
                Made::Value(Box::new(self.typed(expression, at)))
            }
            ValueKind::Template(pieces) => {
                let piece = |piece: &Piece| match piece {
                    Piece::Text(text) => Made::Text(text.clone()),
                    Piece::Expression(expression, _) => {
                        Made::Value(Box::new(self.typed(expression, at)))
                    }
                };
                Made::Template(pieces.iter().map(piece).collect())
            }
        }
    }
}

impl Made {
    /// What is known of its type.
    fn schema(&self) -> Option<SchemaId> {
        match self {
            Self::Integer(value) if i64::try_from(*value).is_ok() => Some(Api::INTEGER),
            Self::Bool(_) => Some(Api::BOOL),
            Self::Float(_) => Some(Api::NUMBER),
            Self::Text(_) | Self::Template(_) => Some(Api::TEXT),
            Self::Value(typed) => typed.schema,
            Self::Null | Self::Integer(_) | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// Whether there may be no value. A text needs all that it is made of; objects and lists are there without.
    fn may_be_absent(&self) -> bool {
        match self {
            Self::Value(typed) => typed.optional,
            Self::Template(pieces) => pieces.iter().any(Self::may_be_absent),
            _ => false,
        }
    }

    /// Whether there is a secret in it.
    pub(crate) fn is_secret(&self) -> bool {
        match self {
            Self::Value(typed) => typed.secret,
            Self::List(items) | Self::Template(items) => items.iter().any(Self::is_secret),
            Self::Object(entries) => entries.iter().any(|(_, entry)| entry.is_secret()),
            _ => false,
        }
    }
}
