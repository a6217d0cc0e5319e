//! What inputs are checked against before anything is sent.

use crate::{
    ir::{Constant, Rule},
    value::Value,
};

/// The rules of the nodes of a schema.
pub(super) fn rules<'v>(nodes: impl Iterator<Item = &'v Value>) -> Vec<Rule> {
    let mut rules = Vec::new();
    for node in nodes {
        for rule in of(node) {
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
    }
    rules
}

fn of(node: &Value) -> Vec<Rule> {
    let number = |key| {
        let value = node.get(key)?;
        matches!(value, Value::Integer(_) | Value::Float(_)).then(|| value.clone())
    };
    let size = |key| match node.get(key)? {
        Value::Integer(size) => u64::try_from(*size).ok(),
        // `5.0` is an integer of JSON Schema.
        Value::Float(size) if *size >= 0.0 && size.fract() == 0.0 => Some(*size as u64),
        _ => None,
    };
    // In drafts before 6, and in OpenAPI 3.0, the exclusive bound is a flag beside the bound.
    let flag = |key| node.get(key).and_then(Value::as_bool) == Some(true);
    let minimum = |value| Rule::Minimum { value, exclusive: flag("exclusiveMinimum") };
    let maximum = |value| Rule::Maximum { value, exclusive: flag("exclusiveMaximum") };
    let above = |value| Rule::Minimum { value, exclusive: true };
    let below = |value| Rule::Maximum { value, exclusive: true };
    let values = match node.get("const") {
        Some(value) => Some(vec![value.clone()]),
        None => node.get("enum").and_then(Value::as_list).map(<[Constant]>::to_vec),
    };
    let unique = node.get("uniqueItems").and_then(Value::as_bool) == Some(true);
    [
        node.text("pattern").map(|pattern| Rule::Pattern(pattern.to_owned())),
        number("minimum").map(minimum),
        number("exclusiveMinimum").map(above),
        number("maximum").map(maximum),
        number("exclusiveMaximum").map(below),
        number("multipleOf").map(Rule::MultipleOf),
        size("minLength").map(Rule::MinLength),
        size("maxLength").map(Rule::MaxLength),
        size("minItems").map(Rule::MinItems),
        size("maxItems").map(Rule::MaxItems),
        unique.then_some(Rule::UniqueItems),
        size("minProperties").map(Rule::MinProperties),
        size("maxProperties").map(Rule::MaxProperties),
        values.filter(|values| !values.is_empty()).map(Rule::Enum),
    ]
    .into_iter()
    .flatten()
    .collect()
}
