//! Conversions that lose nothing.

use crate::ir::{Api, SchemaId, SchemaKind};

/// How a value becomes one of another type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conversion {
    /// It is one already.
    Same,
    /// A boolean, a number or an enum into text.
    ToText,
    /// Text into an open enum.
    FromText,
    /// A small integer into a large one, an integer that is a double's into a number.
    Widen,
    /// Text, and what can be text, or bytes into a file.
    ToFile,
    /// Anything but files into a JSON value.
    ToJson,
}

/// The conversion from one type to another; `None` if there is no lossless one.
pub(crate) fn convert(api: &Api, from: Option<SchemaId>, to: SchemaId) -> Option<Conversion> {
    let Some(from) = from else {
        return match api[to].kind {
            SchemaKind::Any => Some(Conversion::Same),
            SchemaKind::Union(_) => Some(Conversion::ToJson),
            _ => None,
        };
    };
    if same(api, from, to) {
        return Some(Conversion::Same);
    }
    match (&api[from].kind, &api[to].kind) {
        // Only a request can tell whether it is text.
        (SchemaKind::File | SchemaKind::List(_) | SchemaKind::Union(_), _)
            if api.has_files(from) =>
        {
            None
        }
        (_, SchemaKind::Any | SchemaKind::Union(_)) => Some(Conversion::ToJson),
        (SchemaKind::Enum(_), SchemaKind::Text | SchemaKind::Enum(_)) => Some(Conversion::ToText),
        (
            SchemaKind::Bool
            | SchemaKind::Int32
            | SchemaKind::Int64
            | SchemaKind::UInt32
            | SchemaKind::UInt64
            | SchemaKind::Number,
            SchemaKind::Text,
        ) => Some(Conversion::ToText),
        (SchemaKind::Text, SchemaKind::Enum(_)) => Some(Conversion::FromText),
        (
            SchemaKind::Text
            | SchemaKind::Bytes
            | SchemaKind::Enum(_)
            | SchemaKind::Bool
            | SchemaKind::Int32
            | SchemaKind::Int64
            | SchemaKind::UInt32
            | SchemaKind::UInt64
            | SchemaKind::Number,
            SchemaKind::File,
        ) => Some(Conversion::ToFile),
        (SchemaKind::Int32 | SchemaKind::UInt32, SchemaKind::Int64 | SchemaKind::Number)
        | (SchemaKind::UInt32, SchemaKind::UInt64) => Some(Conversion::Widen),
        _ => None,
    }
}

/// Whether an integer becomes a number if a double holds it, which only the run tells.
pub(crate) fn widens(api: &Api, from: SchemaId, to: SchemaId) -> bool {
    let is_long = matches!(api[from].kind, SchemaKind::Int64 | SchemaKind::UInt64);
    is_long && api[to].kind == SchemaKind::Number
}

/// Whether two lists or maps that are alike hold secrets in the one and not in the other.
pub(super) fn one_hides(api: &Api, a: Option<SchemaId>, b: SchemaId) -> bool {
    a.is_some_and(|a| same(api, a, b) && api.hides(a) != api.hides(b))
}

/// Whether two schemas have the same Rust type, but for what is secret.
fn same(api: &Api, a: SchemaId, b: SchemaId) -> bool {
    let (mut a, mut b) = (api.typed(a), api.typed(b));
    // `resolve` has refused lists without end.
    loop {
        if a == b {
            return true;
        }
        match (&api[a].kind, &api[b].kind) {
            (SchemaKind::List(x), SchemaKind::List(y))
            | (SchemaKind::Map(x), SchemaKind::Map(y)) => {
                if api[*x].nullable != api[*y].nullable {
                    return false;
                }
                (a, b) = (api.typed(*x), api.typed(*y));
            }
            (SchemaKind::Object(_) | SchemaKind::Enum(_) | SchemaKind::Union(_), _) => {
                return false;
            }
            (x, y) => return x == y,
        }
    }
}
