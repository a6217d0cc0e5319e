//! Values of types that have no others inside, and values of any type.

use arazzo_runtime::Value;
use proptest::{collection, num, prelude::*, sample};

use super::{Case, Cases, KEYS, Schema};

/// Values of a type that has no others inside.
pub(super) fn scalars(ty: &str, schema: &Schema) -> Cases {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    match (ty, format) {
        ("null", _) => Just(Case::same(Value::Null)).boxed(),
        ("boolean", _) => any::<bool>().prop_map(Case::same).boxed(),
        ("integer", _) | ("number", "int32" | "int64" | "uint64") => integers(schema, format),
        ("number", "float") => {
            num::f32::NORMAL.prop_map(|value| Case::same(f64::from(value))).boxed()
        }
        ("number", _) => numbers(),
        ("string", _) => texts(format),
        _ => unreachable!("'{ty}' is no type"),
    }
}

/// Integers within their bounds. Those beyond 64 bits have no Rust type, and neither have unsigned ones without a format.
fn integers(schema: &Schema, format: &str) -> Cases {
    let (least, most) = match format {
        "int8" => (i128::from(i8::MIN), i128::from(i8::MAX)),
        "uint16" => (0, i128::from(u16::MAX)),
        "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "uint32" => (0, i128::from(u32::MAX)),
        "uint64" => (0, i128::from(u64::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    let bound = |key| {
        let value = schema.get(key)?;
        let integer = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
        integer.or_else(|| Some((value.as_f64()? as i128).min(i128::from(u64::MAX))))
    };
    let least =
        bound("minimum").or(bound("exclusiveMinimum").map(|bound| bound + 1)).unwrap_or(least);
    let most =
        bound("maximum").or(bound("exclusiveMaximum").map(|bound| bound - 1)).unwrap_or(most);
    let value = |value: i128| match u64::try_from(value) {
        Ok(value) => Case::same(value),
        Err(_) => Case::same(i64::try_from(value).expect("it is in range")),
    };
    prop_oneof![Just(least), Just(most), least..=most].prop_map(value).boxed()
}

/// Numbers, also whole ones without a point.
fn numbers() -> Cases {
    let floats = num::f64::NORMAL | num::f64::SUBNORMAL | num::f64::ZERO;
    prop_oneof![floats.prop_map(Case::same), any::<i32>().prop_map(Case::same)].boxed()
}

/// Texts of a format, or any; some look like other values.
fn texts(format: &str) -> Cases {
    let examples: &[&str] = match format {
        "date" => &["2024-02-29", "0001-01-01"],
        "date-time" => &["2024-02-29T23:59:60Z", "1985-04-12T23:20:50.52+01:00"],
        "time" => &["23:59:60Z"],
        "duration" => &["P3Y6M4DT12H30M5S", "PT0S"],
        "uuid" => &["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
        "uri" => &["https://example.com/a%20b?c=d#e", "urn:a:b"],
        "email" => &["a+b@example.com"],
        "ipv6" => &["::1"],
        "byte" => &["", "aGVsbG8=", "+/8="],
        "decimal" => &["12.50", "-0.10", "100000000000000000000.1"],
        "int64" => &["9223372036854775807", "-1"],
        _ => &["", "true", "null", "1", "1.0", "{}"],
    };
    let examples = sample::select(examples.to_vec()).prop_map(Case::same);
    if matches!(format, "" | "binary" | "password" | "never-heard-of") {
        prop_oneof![1 => examples, 3 => any_text().prop_map(Case::same)].boxed()
    } else {
        examples.boxed()
    }
}

/// Texts of characters that are special somewhere; there is no parenthesis among them.
fn any_text() -> BoxedStrategy<String> {
    const CHARACTERS: &[char] = &[
        'a', 'Z', '1', ' ', '"', '\\', '/', '~', '\n', '\0', '\u{7f}', 'é', '日', '🙂', '\u{2028}',
    ];
    let characters = collection::vec(sample::select(CHARACTERS), 0..6);
    characters.prop_map(String::from_iter).boxed()
}

/// Any JSON value, of a modest size.
pub(super) fn anything() -> Cases {
    let leaf = || {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            num::f64::NORMAL.prop_map(Value::from),
            any_text().prop_map(Value::from),
        ]
    };
    let list = collection::vec(leaf(), 0..3).prop_map(Value::from);
    let map = collection::btree_map(sample::select(KEYS), leaf(), 0..3);
    let map =
        map.prop_map(|map| map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect());
    prop_oneof![3 => leaf(), 1 => list, 1 => map].prop_map(Case::same).boxed()
}
