//! How a number or a boolean is written that stands where a text or a name is meant: `1.10` is no `1.1`, and `1.0` no `1`.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    diagnostic::{Place, values},
    pointer::Pointer,
    source::Sources,
    value::Value,
};

/// The text of a value of an `enum`, a `const` or a `default`, or of a name in `required` or a `mapping`, as the file has it. `None` for what
/// came there by an alias or a merge.
pub(crate) fn written<'s>(sources: &'s Sources, place: &Place) -> Option<&'s str> {
    let file = sources.file(place.file()?);
    let all = file.written.get_or_init(|| {
        let mut wanted = BTreeSet::new();
        listed(&file.value, &Pointer::default(), &mut wanted);
        let spans = values(&file.text, wanted);
        let text = |(keys, span): (Vec<String>, Range<usize>)| {
            (keys.into_iter().collect(), file.text[span].to_owned())
        };
        spans.into_iter().map(text).collect()
    });
    let text = all.get(place.pointer()?)?;
    // A tag is no part of the value.
    let is_plain = !text.starts_with('!') && !text.contains(char::is_whitespace);
    is_plain.then_some(text.as_str())
}

/// The values of each `enum`, `const` and `default`, and the names in each `required` and `mapping`, that are no texts.
fn listed(value: &Value, at: &Pointer, into: &mut BTreeSet<Pointer>) {
    let is_scalar =
        |value: &Value| matches!(value, Value::Bool(_) | Value::Integer(_) | Value::Float(_));
    match value {
        Value::Map(entries) => {
            for (key, entry) in entries.iter() {
                let at = at.key(key);
                if let ("mapping", Value::Map(names)) = (key.as_str(), entry) {
                    let scalars = names.iter().filter(|(_, name)| is_scalar(name));
                    into.extend(scalars.map(|(value, _)| at.key(value)));
                }
                match (key.as_str(), entry) {
                    ("const" | "default", value) if is_scalar(value) => drop(into.insert(at)),
                    ("enum" | "required", Value::List(items)) => {
                        let scalars = items.iter().enumerate().filter(|(_, item)| is_scalar(item));
                        into.extend(scalars.map(|(index, _)| at.key(index)));
                    }
                    _ => listed(entry, &at, into),
                }
            }
        }
        Value::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| listed(item, &at.key(index), into));
        }
        _ => {}
    }
}
