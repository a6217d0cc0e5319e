//! Rules of inputs beyond their types (JSON Schema 2020-12, Validation), each asked for before anything is sent.

use crate::{
    ir::{Constant, Property, Rule, SchemaId, SchemaKind},
    lower::{
        access::{Reach, field_names},
        types::is_optional,
    },
    rust::{Condition, Expr, Statement},
};

/// A rule of a value: its text, and whether the value keeps it.
struct Kept {
    text: String,
    holds: Expr,
}

/// The rules of an input, whose value is reached by an expression.
pub(super) fn checks(
    reach: Reach<'_>,
    input: &Property,
    value: Expr,
    certain: bool,
) -> Vec<Statement> {
    let it = if certain { value.clone() } else { Expr::name("it") };
    let kept = rules(reach, input.schema, it, input.secret, 0);
    kept.into_iter()
        .map(|Kept { text, holds }| {
            let holds = if certain { holds } else { where_there(value.clone(), holds) };
            Statement::Check {
                input: input.name.clone(),
                rule: text,
                holds: Condition::Holds(holds),
            }
        })
        .collect()
}

/// How deep rules are looked for: a type that contains itself has no end.
const DEPTH: usize = 8;

/// `value.as_ref().is_none_or(|it| holds)`
fn where_there(value: Expr, holds: Expr) -> Expr {
    value.method("as_ref", Vec::new()).method("is_none_or", vec![Expr::Closure(Box::new(holds))])
}

fn rules(reach: Reach<'_>, schema: SchemaId, it: Expr, secret: bool, depth: usize) -> Vec<Kept> {
    let node = &reach.api[schema];
    let mut kept: Vec<Kept> =
        node.rules.iter().filter_map(|rule| self::rule(&node.kind, rule, &it, secret)).collect();
    if let SchemaKind::Enum(values) = &node.kind {
        let listed = node.rules.iter().any(|rule| matches!(rule, Rule::Enum(_)));
        if !listed {
            let values: Vec<Constant> = values.iter().cloned().map(Constant::Text).collect();
            kept.push(one_of(&values, by_ref(&it)));
        }
    }
    if depth == DEPTH {
        return kept;
    }
    match &node.kind {
        SchemaKind::List(item) => {
            let optional = reach.api[*item].nullable;
            let secret = reach.api.is_secret_entry(*item);
            for inner in rules(reach, *item, Expr::name("it"), secret, depth + 1) {
                let holds = match optional {
                    true => where_there(Expr::name("it"), inner.holds),
                    false => inner.holds,
                };
                let all = it.clone().method("iter", Vec::new());
                kept.push(Kept {
                    text: format!("items: {}", inner.text),
                    holds: all.method("all", vec![Expr::Closure(Box::new(holds))]),
                });
            }
        }
        SchemaKind::Object(properties) => {
            for (property, field) in properties.iter().zip(field_names(properties)) {
                let field = it.clone().field(&field);
                let optional = is_optional(reach.api, property);
                let inner = if optional { Expr::name("it") } else { field.clone() };
                for inner in rules(reach, property.schema, inner, property.secret, depth + 1) {
                    let holds = match optional {
                        true => where_there(field.clone(), inner.holds),
                        false => inner.holds,
                    };
                    kept.push(Kept { text: format!("{}: {}", property.name, inner.text), holds });
                }
            }
        }
        _ => {}
    }
    kept
}

/// A rule of one value; none where the type keeps it by itself, or where it says nothing about such a type.
fn rule(kind: &SchemaKind, rule: &Rule, it: &Expr, secret: bool) -> Option<Kept> {
    use SchemaKind::{Bool, Int32, Int64, List, Number, Text, UInt32, UInt64};
    let is_number = matches!(kind, Int32 | Int64 | UInt32 | UInt64 | Number);
    let is_copied = (is_number || matches!(kind, Bool)) && !secret;
    let by_ref = || if is_copied { it.clone() } else { by_ref(it) };
    let compare = |name: &str, value: Expr, bound: Expr| {
        Expr::call(&["arazzo_runtime", name], vec![value, bound])
    };
    let kept = |text: String, holds: Expr| Some(Kept { text, holds });
    match rule {
        Rule::Pattern(pattern) if matches!(kind, Text) => {
            let arguments = vec![Expr::Text(pattern.clone()), by_ref()];
            let holds = Expr::call(&["arazzo_runtime", "regex", "is_match"], arguments);
            kept(format!("pattern: {pattern}"), holds)
        }
        Rule::Minimum { value, exclusive } if is_number => {
            let (name, text) =
                if *exclusive { ("gt", "exclusiveMinimum") } else { ("ge", "minimum") };
            kept(format!("{text}: {}", shown(value)), compare(name, by_ref(), number(value)?))
        }
        Rule::Maximum { value, exclusive } if is_number => {
            let (name, text) =
                if *exclusive { ("lt", "exclusiveMaximum") } else { ("le", "maximum") };
            kept(format!("{text}: {}", shown(value)), compare(name, by_ref(), number(value)?))
        }
        Rule::MultipleOf(value) if is_number => {
            let factor = match number(value)? {
                Expr::Number(value) => Expr::Float(value as f64),
                other => other,
            };
            let path = ["arazzo_runtime", "rule", "multiple_of"];
            kept(format!("multipleOf: {}", shown(value)), Expr::call(&path, vec![by_ref(), factor]))
        }
        Rule::UniqueItems if matches!(kind, List(_)) => {
            let holds = Expr::call(&["arazzo_runtime", "rule", "unique"], vec![by_ref()]);
            kept("uniqueItems".to_owned(), holds)
        }
        Rule::Enum(values)
            if !matches!(kind, SchemaKind::Object(_) | SchemaKind::Union(_)) || secret =>
        {
            Some(one_of(values, by_ref()))
        }
        _ => size(kind, rule, it, by_ref()),
    }
}

/// A rule of how long a text or a file is, or how many entries there are.
fn size(kind: &SchemaKind, rule: &Rule, it: &Expr, text: Expr) -> Option<Kept> {
    use SchemaKind::{File, List, Map, Text};
    let length = it.clone().method(if *kind == File { "length" } else { "len" }, Vec::new());
    let characters = || Expr::call(&["arazzo_runtime", "rule", "characters"], vec![text]);
    let (keyword, name, measured, bound) = match (rule, kind) {
        (Rule::MinLength(bound), Text) => ("minLength", "ge", characters(), bound),
        (Rule::MaxLength(bound), Text) => ("maxLength", "le", characters(), bound),
        // In bytes (OpenAPI 3.1, Working with Binary Data).
        (Rule::MinLength(bound), File) => ("minLength", "ge", length, bound),
        (Rule::MaxLength(bound), File) => ("maxLength", "le", length, bound),
        (Rule::MinItems(bound), List(_)) => ("minItems", "ge", length, bound),
        (Rule::MaxItems(bound), List(_)) => ("maxItems", "le", length, bound),
        (Rule::MinProperties(bound), Map(_)) => ("minProperties", "ge", length, bound),
        (Rule::MaxProperties(bound), Map(_)) => ("maxProperties", "le", length, bound),
        _ => return None,
    };
    let holds = vec![measured, Expr::Number(i128::from(*bound))];
    let holds = Expr::call(&["arazzo_runtime", name], holds);
    Some(Kept { text: format!("{keyword}: {bound}"), holds })
}

/// A reference to the value. Inside a closure it is one already.
fn by_ref(it: &Expr) -> Expr {
    if *it == Expr::name("it") { it.clone() } else { it.clone().reference() }
}

fn one_of(values: &[Constant], value: Expr) -> Kept {
    let list: Vec<String> = values.iter().map(shown).collect();
    let json = format!("[{}]", list.join(","));
    let arguments = vec![value, Expr::Text(json)];
    let holds = Expr::call(&["arazzo_runtime", "rule", "one_of"], arguments);
    Kept { text: format!("one of {}", list.join(", ")), holds }
}

/// A bound as a literal; none for one that no number of Rust holds: it bounds nothing.
fn number(value: &Constant) -> Option<Expr> {
    match value {
        Constant::Integer(value) if i64::try_from(*value).is_ok() => Some(Expr::Number(*value)),
        Constant::Integer(value) => Some(Expr::Float(*value as f64)),
        Constant::Float(value) if value.is_finite() => Some(Expr::Float(*value)),
        _ => None,
    }
}

/// A constant as JSON.
fn shown(value: &Constant) -> String {
    match value {
        Constant::Null => "null".to_owned(),
        Constant::Bool(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Float(value) => value.to_string(),
        Constant::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Constant::List(items) => {
            let items: Vec<String> = items.iter().map(shown).collect();
            format!("[{}]", items.join(","))
        }
        Constant::Map(entries) => {
            let entry = |(key, value): (&String, &Constant)| {
                format!("{}:{}", serde_json::Value::from(key.as_str()), shown(value))
            };
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{{}}}", entries.join(","))
        }
    }
}
