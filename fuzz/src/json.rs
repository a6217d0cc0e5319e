//! JSON that nobody would write, and JSON that is nearly right.

use serde_json::{Map, Number, Value};

use crate::{random::Random, text};

/// How deep a random value is.
const DEPTH: usize = 4;

/// A random value; its texts are made of these.
pub(crate) fn value(random: &mut Random, texts: &[String]) -> Value {
    deep(random, texts, DEPTH)
}

fn deep(random: &mut Random, texts: &[String], depth: usize) -> Value {
    let kinds = if depth == 0 { 6 } else { 9 };
    match random.below(kinds) {
        0 => Value::Null,
        1 => Value::Bool(random.once_in(2)),
        2 => number(random),
        3..=5 => Value::String(text::text(random, texts)),
        6 => (0..random.below(4)).map(|_| deep(random, texts, depth - 1)).collect(),
        _ => {
            let entry = |random: &mut Random| {
                let name = match random.once_in(2) {
                    true => text::text(random, texts),
                    false => random.pick(&["a", "b", "name", "."]).copied().unwrap_or("").into(),
                };
                (name, deep(random, texts, depth - 1))
            };
            Value::Object((0..random.below(4)).map(|_| entry(random)).collect())
        }
    }
}

fn number(random: &mut Random) -> Value {
    let integers =
        [0, 1, -1, i64::MAX, i64::MIN, 1 << 53, 255, i64::from(u32::MAX), i64::from(i32::MAX)];
    match random.below(3) {
        0 => Value::from(random.pick(&integers).copied().unwrap_or_default()),
        1 => Value::from(u64::MAX - random.below(2) as u64),
        _ => {
            let floats = [0.5, -0.0, 1e300, 5e-324, 9_007_199_254_740_992.0, 1.0];
            let float = random.pick(&floats).copied().unwrap_or_default();
            Number::from_f64(float).map_or(Value::Null, Value::Number)
        }
    }
}

/// Changes a value in one place: it is gone, elsewhere as well, or of another kind.
pub(crate) fn change(random: &mut Random, value: &mut Value, texts: &[String]) {
    match value {
        Value::Object(entries) if !entries.is_empty() && !random.once_in(12) => {
            let names: Vec<String> = entries.keys().cloned().collect();
            let name = random.pick(&names).cloned().unwrap_or_default();
            match random.below(8) {
                0 => drop(entries.remove(&name)),
                1 => copy(random, entries, &name, &names),
                _ => entries.get_mut(&name).into_iter().for_each(|it| change(random, it, texts)),
            }
        }
        Value::Array(items) if !items.is_empty() && !random.once_in(12) => {
            let at = random.below(items.len());
            match random.below(8) {
                0 => drop(items.remove(at)),
                1 => items.insert(at, items[at].clone()),
                _ => change(random, &mut items[at], texts),
            }
        }
        Value::String(text) if random.once_in(3) => {
            *text = text::text(random, std::slice::from_ref(text))
        }
        other => *other = deep(random, texts, 2),
    }
}

/// Puts an entry under the name of another.
fn copy(random: &mut Random, entries: &mut Map<String, Value>, name: &str, names: &[String]) {
    let value = entries.get(name).cloned().unwrap_or_default();
    let other = random.pick(names).cloned().unwrap_or_default();
    entries.insert(other, value);
}

/// The text of a value that was changed, or bytes that are nearly that.
pub(crate) fn bytes(random: &mut Random, seed: &Value, texts: &[String]) -> Vec<u8> {
    let mut seed = match random.once_in(8) {
        true => value(random, texts),
        false => seed.clone(),
    };
    for _ in 0..random.below(4) {
        change(random, &mut seed, texts);
    }
    let mut bytes = seed.to_string().into_bytes();
    if random.once_in(3) {
        for _ in 0..=random.below(3) {
            damage(random, &mut bytes);
        }
    }
    bytes
}

fn damage(random: &mut Random, bytes: &mut Vec<u8>) {
    let at = random.below(bytes.len() + 1);
    match random.below(6) {
        0 => bytes.truncate(at),
        1 => bytes.insert(at, u8::try_from(random.below(256)).unwrap_or_default()),
        2 => drop(bytes.splice(at.., b"1e999".iter().copied())),
        3 => drop(bytes.splice(..0, b"\xEF\xBB\xBF ".iter().copied())),
        4 => {
            // Much of one thing: depth.
            let sign = random.pick(b"[{\"0 ").copied().unwrap_or(b'[');
            let count = 1 << random.below(14);
            drop(bytes.splice(at..at, std::iter::repeat_n(sign, count)));
        }
        _ => {
            let end = random.below(bytes.len() + 1);
            bytes.drain(at.min(end)..at.max(end));
        }
    }
}
