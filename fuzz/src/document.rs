//! Descriptions that are nearly right: those of the tests, with parts that are gone, twice there, elsewhere, or of another kind.

use serde_yaml::{Mapping, Value};

use crate::{
    random::Random,
    seeds::{Seed, Seeds},
    text,
};

/// The way to a part of a value: the numbers of entries and items.
type Way = Vec<usize>;

/// A description, changed in a few places.
pub(crate) fn document(random: &mut Random, seeds: &Seeds) -> Option<Seed> {
    let mut seed = random.pick(&seeds.documents)?.clone();
    for _ in 0..=random.below(4).saturating_sub(1) {
        let main = seed.files.iter().position(|(name, _)| *name == seed.main)?;
        let file = if random.once_in(3) { random.below(seed.files.len()) } else { main };
        change(random, &mut seed.files[file].1, seeds);
    }
    Some(seed)
}

fn change(random: &mut Random, root: &mut Value, seeds: &Seeds) {
    let mut ways = Vec::new();
    collect(root, "", &mut Vec::new(), &mut ways);
    let Some((way, key)) = random.pick(&ways).cloned() else { return };
    let other = random.pick(&ways).cloned().unwrap_or_default().0;
    match random.below(12) {
        0 => delete(root, &way),
        1 | 2 => add(random, root, &way, &key, seeds),
        3 => duplicate(random, root, &way),
        4 => {
            // The same field as it is written elsewhere.
            let elsewhere: Vec<&(String, Value)> =
                seeds.entries.values().flatten().filter(|(name, _)| *name == key).collect();
            let found = random.pick(&elsewhere).map(|(_, value)| value.clone());
            set(root, &way, found.unwrap_or_else(|| scalar(random)));
        }
        5 => set(root, &way, scalar(random)),
        6 => {
            let (here, there) = (get(root, &way).cloned(), get(root, &other).cloned());
            if !way.starts_with(&other) && !other.starts_with(&way) {
                here.into_iter().for_each(|value| set(root, &other, value));
                there.into_iter().for_each(|value| set(root, &way, value));
            }
        }
        7 | 8 => {
            // A name in the place of another one: references that lead elsewhere.
            let mut texts: Vec<(Way, String)> = Vec::new();
            for (way, _) in &ways {
                if let Some(Value::String(text)) = get(root, way) {
                    texts.push((way.clone(), text.clone()));
                }
            }
            let (to, from) = (random.pick(&texts).cloned(), random.pick(&texts).cloned());
            if let (Some((way, _)), Some((_, text))) = (to, from) {
                set(root, &way, Value::String(text));
            }
        }
        9 => {
            let texts: Vec<&(Way, String)> = ways
                .iter()
                .filter(|(way, _)| matches!(get(root, way), Some(Value::String(_))))
                .collect();
            if let Some((way, _)) = random.pick(&texts).copied().cloned() {
                let old = get(root, &way).and_then(Value::as_str).unwrap_or_default().to_owned();
                let new = if random.once_in(2) {
                    text::text(random, &seeds.texts)
                } else {
                    text::text(random, &[old])
                };
                set(root, &way, Value::String(new));
            }
        }
        10 => {
            let found = get(root, &way).cloned().unwrap_or_default();
            set(root, &way, Value::Sequence(vec![found]));
        }
        _ => set(root, &way, Value::String(random.pick(&seeds.texts).cloned().unwrap_or_default())),
    }
}

/// All ways, each with the key that it is below of.
fn collect(value: &Value, key: &str, way: &mut Way, ways: &mut Vec<(Way, String)>) {
    ways.push((way.clone(), key.to_owned()));
    match value {
        Value::Mapping(entries) => {
            for (index, (name, value)) in entries.iter().enumerate() {
                way.push(index);
                collect(value, name.as_str().unwrap_or_default(), way, ways);
                way.pop();
            }
        }
        Value::Sequence(items) => {
            for (index, value) in items.iter().enumerate() {
                way.push(index);
                collect(value, key, way, ways);
                way.pop();
            }
        }
        _ => {}
    }
}

fn get<'v>(root: &'v Value, way: &[usize]) -> Option<&'v Value> {
    way.iter().try_fold(root, |value, index| match value {
        Value::Mapping(entries) => entries.values().nth(*index),
        Value::Sequence(items) => items.get(*index),
        _ => None,
    })
}

fn get_mut<'v>(root: &'v mut Value, way: &[usize]) -> Option<&'v mut Value> {
    way.iter().try_fold(root, |value, index| match value {
        Value::Mapping(entries) => entries.values_mut().nth(*index),
        Value::Sequence(items) => items.get_mut(*index),
        _ => None,
    })
}

fn set(root: &mut Value, way: &[usize], new: Value) {
    if let Some(value) = get_mut(root, way) {
        *value = new;
    }
}

fn delete(root: &mut Value, way: &[usize]) {
    let Some((last, parent)) = way.split_last() else { return };
    match get_mut(root, parent) {
        Some(Value::Mapping(entries)) => {
            let name = entries.keys().nth(*last).cloned();
            name.and_then(|name| entries.shift_remove(&name));
        }
        Some(Value::Sequence(items)) if *last < items.len() => drop(items.remove(*last)),
        _ => {}
    }
}

/// Adds what is written below the same key elsewhere.
fn add(random: &mut Random, root: &mut Value, way: &[usize], key: &str, seeds: &Seeds) {
    let Some((name, new)) = seeds.entries.get(key).and_then(|known| random.pick(known)).cloned()
    else {
        return;
    };
    match get_mut(root, way) {
        Some(Value::Mapping(entries)) => drop(entries.insert(Value::String(name), new)),
        Some(Value::Sequence(items)) => {
            // An item of the list is an object with this entry.
            let mut item = Mapping::new();
            item.insert(Value::String(name), new);
            items.push(Value::Mapping(item));
        }
        _ => {}
    }
}

fn duplicate(random: &mut Random, root: &mut Value, way: &[usize]) {
    let Some(found) = get(root, way).cloned() else { return };
    let Some((_, parent)) = way.split_last() else { return };
    match get_mut(root, parent) {
        Some(Value::Sequence(items)) => {
            let count = if random.once_in(10) { 50 } else { 1 };
            items.extend(std::iter::repeat_n(found, count));
        }
        Some(Value::Mapping(entries)) => {
            let name = entries.keys().filter_map(Value::as_str).next().unwrap_or_default();
            // Names that differ in little, and that Rust keeps for itself.
            let names = [
                "", "type", "Self", "self", "r#a", "é", "名前", "A-b", "a_b", "a b", "1", "Client",
                "\u{0}", "../x",
            ];
            let name = match random.below(3) {
                0 => name.to_uppercase(),
                1 => format!("{name}-"),
                _ => random.pick(&names).copied().unwrap_or_default().to_owned(),
            };
            entries.insert(Value::String(name), found);
        }
        _ => {}
    }
}

/// A value of any kind.
fn scalar(random: &mut Random) -> Value {
    match random.below(14) {
        0 => Value::Null,
        1 => Value::Bool(random.once_in(2)),
        2 => Value::from(0),
        3 => Value::from(-1),
        4 => Value::from(u64::MAX),
        5 => Value::from(i64::MIN),
        6 => Value::from(1e300),
        7 => Value::from(f64::NAN),
        8 => Value::Sequence(Vec::new()),
        9 => Value::Mapping(Mapping::new()),
        10 => Value::String(String::new()),
        11 => Value::String("#/components/schemas/Missing".to_owned()),
        12 => Value::Sequence(vec![Value::Null, Value::String("a".to_owned())]),
        _ => Value::from(0.1),
    }
}
