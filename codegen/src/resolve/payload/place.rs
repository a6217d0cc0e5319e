//! The place of a replacement in a payload that is written out: as the runtime finds it in one that is not.

use crate::{
    ir::{Value, ValueKind},
    pointer::{Pointer, index},
};

/// What a replacement makes on its way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Makes {
    /// Nothing: what a query selects is there.
    Nothing,
    /// The last property, and the item behind the last.
    Last,
    /// All objects: there is no payload but what is set.
    All,
}

/// Where a value went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Placed {
    Here,
    Nowhere,
    /// The way leads through an expression: the request can tell.
    Later,
}

/// Sets a part of a value that is written out.
pub(super) fn set(value: &mut Value, pointer: &Pointer, new: &Value, makes: Makes) -> Placed {
    let Some((last, way)) = pointer.keys().split_last() else {
        *value = new.clone();
        return Placed::Here;
    };
    let mut at = value;
    for key in way {
        let inner = match &mut at.kind {
            ValueKind::Object(entries) => {
                if makes == Makes::All && !entries.iter().any(|(name, _)| name == key) {
                    let empty =
                        Value { kind: ValueKind::Object(Vec::new()), place: new.place.clone() };
                    entries.push((key.clone(), empty));
                }
                entries.iter_mut().find(|(name, _)| name == key).map(|(_, entry)| entry)
            }
            ValueKind::List(items) => index(key).and_then(|index| items.get_mut(index)),
            other => return outside(other),
        };
        match inner {
            Some(inner) => at = inner,
            None => return Placed::Nowhere,
        }
    }
    set_last(&mut at.kind, last, new, makes)
}

fn set_last(parent: &mut ValueKind, last: &str, new: &Value, makes: Makes) -> Placed {
    match parent {
        ValueKind::Object(entries) => match entries.iter_mut().find(|(name, _)| name == last) {
            Some((_, entry)) => *entry = new.clone(),
            None if makes == Makes::Nothing => return Placed::Nowhere,
            None => entries.push((last.to_owned(), new.clone())),
        },
        ValueKind::List(items) => match index(last).and_then(|index| items.get_mut(index)) {
            Some(item) => *item = new.clone(),
            None if last == "-" && makes != Makes::Nothing => items.push(new.clone()),
            None => return Placed::Nowhere,
        },
        other => return outside(other),
    }
    Placed::Here
}

/// A way that goes on where there is neither an object nor a list.
fn outside(kind: &ValueKind) -> Placed {
    match kind {
        ValueKind::Expression(..) | ValueKind::Template(_) => Placed::Later,
        _ => Placed::Nowhere,
    }
}
