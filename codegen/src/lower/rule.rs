//! Rules of inputs beyond their types (JSON Schema 2020-12, Validation), each asked for before anything is sent.

use crate::{
    check::Checked,
    ir::{Constant, Property, Rule, SchemaId, SchemaKind},
    lower::{
        access::{Reach, field_names},
        types::{Types, is_optional},
    },
    rust::{Check, Expr, Statement},
};

/// The rules of an input, whose value is reached by an expression.
pub(super) fn checks(
    reach: Reach<'_>,
    input: &Property,
    value: Expr,
    certain: bool,
) -> Vec<Statement> {
    let found = property(reach.api, reach.types, input, value, !certain);
    let check = |check: Found| Statement::Check { input: input.name.clone(), check: check.done() };
    found.into_iter().map(check).collect()
}

/// The rules of a struct that are its own.
pub(super) fn of_struct(api: &Checked, types: &Types, properties: &[Property]) -> Vec<Check> {
    let found = properties_of(api, types, properties, &Expr::name("self"));
    found.into_iter().map(Found::done).collect()
}

/// Whether a value itself has rules.
pub(super) fn is_ruled(api: &Checked, schema: SchemaId, secret: bool) -> bool {
    !own(api, schema, &Expr::name("it"), secret).is_empty()
}

/// What is asked of a value, of which we have an expression.
enum Found {
    /// The text of a rule, and whether it holds.
    Rule(String, Expr),
    /// The names that lead to structs with rules of their own, and an iterator over them; none where it is the value itself.
    Each(Vec<String>, Option<Expr>),
}

impl Found {
    /// What is asked of a value that is in another one, under a name.
    fn under(self, name: &str) -> Self {
        match self {
            Self::Rule(text, holds) => Self::Rule(format!("{name}: {text}"), holds),
            Self::Each(mut place, values) => {
                place.insert(0, name.to_owned());
                Self::Each(place, values)
            }
        }
    }

    /// What is asked of the value of an option, `it`, asked of the option.
    fn where_there(self, option: &Expr) -> Self {
        match self {
            Self::Rule(text, holds) => {
                let option = option.clone().method("as_ref", Vec::new());
                let holds = vec![Expr::Closure(Box::new(holds))];
                Self::Rule(text, option.method("is_none_or", holds))
            }
            each => each.over(option.clone().method("iter", Vec::new())),
        }
    }

    /// What is asked of `it`, asked of all values of an iterator.
    fn over(self, all: Expr) -> Self {
        match self {
            Self::Rule(text, holds) => {
                Self::Rule(text, all.method("all", vec![Expr::Closure(Box::new(holds))]))
            }
            Self::Each(place, None) => Self::Each(place, Some(all)),
            Self::Each(place, Some(inner)) => {
                let values = all.method("flat_map", vec![Expr::Closure(Box::new(inner))]);
                Self::Each(place, Some(values))
            }
        }
    }

    /// What is asked of a value, as its expression was.
    fn of(self, value: &Expr) -> Self {
        match self {
            Self::Each(place, None) => {
                let once = ["std", "iter", "once"];
                Self::Each(place, Some(Expr::call(&once, vec![by_ref(value)])))
            }
            found => found,
        }
    }

    fn done(self) -> Check {
        match self {
            Self::Rule(text, holds) => Check::Rule(text, holds),
            Self::Each(place, values) => {
                Check::Each(place.join(": "), values.unwrap_or_else(|| Expr::name("it")))
            }
        }
    }
}

/// What is asked of a property, which may be an option.
fn property(
    api: &Checked,
    types: &Types,
    property: &Property,
    value: Expr,
    optional: bool,
) -> Vec<Found> {
    let it = if optional { Expr::name("it") } else { value.clone() };
    let found = rules(api, types, property.schema, it, property.secret).into_iter();
    found.map(|found| if optional { found.where_there(&value) } else { found.of(&value) }).collect()
}

fn properties_of(api: &Checked, types: &Types, properties: &[Property], it: &Expr) -> Vec<Found> {
    let mut all = Vec::new();
    for (inner, field) in properties.iter().zip(field_names(properties)) {
        let field = it.clone().field(&field);
        let found = property(api, types, inner, field, is_optional(api, inner));
        all.extend(found.into_iter().map(|found| found.under(&inner.name)));
    }
    all
}

fn rules(api: &Checked, types: &Types, schema: SchemaId, it: Expr, secret: bool) -> Vec<Found> {
    let mut found = own(api, schema, &it, secret);
    match &api[schema].kind {
        SchemaKind::List(item) => {
            let secret = api.is_secret_entry(*item);
            let inner = rules(api, types, *item, Expr::name("it"), secret).into_iter();
            let all = it.method("iter", Vec::new());
            found.extend(inner.map(|inner| {
                let inner = inner.under("items");
                match (api[*item].nullable, inner) {
                    (true, each @ Found::Each(..)) => {
                        each.over(all.clone().method("flatten", Vec::new()))
                    }
                    (true, rule) => rule.where_there(&Expr::name("it")).over(all.clone()),
                    (false, inner) => inner.over(all.clone()),
                }
            }));
        }
        SchemaKind::Object(properties) => match types.rules_apart(api, schema) {
            Some(true) => found.push(Found::Each(Vec::new(), None)),
            Some(false) => found.extend(properties_of(api, types, properties, &it)),
            None => {}
        },
        _ => {}
    }
    found
}

/// The rules of a value without those of what is in it.
fn own(api: &Checked, schema: SchemaId, it: &Expr, secret: bool) -> Vec<Found> {
    let node = &api[schema];
    let rules = node.rules.iter();
    let mut found: Vec<Found> =
        rules.filter_map(|rule| self::rule(&node.kind, rule, it, secret)).collect();
    if let SchemaKind::Enum(values) = &node.kind
        && !node.rules.iter().any(|rule| matches!(rule, Rule::Enum(_)))
    {
        let values: Vec<Constant> = values.iter().cloned().map(Constant::Text).collect();
        found.push(one_of(&values, by_ref(it)));
    }
    found
}

/// A rule of one value; none where the type keeps it by itself, or where it says nothing about such a type.
fn rule(kind: &SchemaKind, rule: &Rule, it: &Expr, secret: bool) -> Option<Found> {
    use SchemaKind::{Bool, Int32, Int64, List, Number, Text, UInt32, UInt64};
    let is_number = matches!(kind, Int32 | Int64 | UInt32 | UInt64 | Number);
    let is_copied = (is_number || matches!(kind, Bool)) && !secret;
    let by_ref = || if is_copied { it.clone() } else { by_ref(it) };
    let compare = |name: &str, value: Expr, bound: Expr| {
        Expr::call(&["arazzo_runtime", name], vec![value, bound])
    };
    let kept = |text: String, holds: Expr| Some(Found::Rule(text, holds));
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
fn size(kind: &SchemaKind, rule: &Rule, it: &Expr, text: Expr) -> Option<Found> {
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
    Some(Found::Rule(format!("{keyword}: {bound}"), holds))
}

/// A reference to the value. Inside a closure it is one already.
fn by_ref(it: &Expr) -> Expr {
    if *it == Expr::name("it") { it.clone() } else { it.clone().reference() }
}

fn one_of(values: &[Constant], value: Expr) -> Found {
    let list: Vec<String> = values.iter().map(shown).collect();
    let json = format!("[{}]", list.join(","));
    let arguments = vec![value, Expr::Text(json)];
    let holds = Expr::call(&["arazzo_runtime", "rule", "one_of"], arguments);
    Found::Rule(format!("one of {}", list.join(", ")), holds)
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
