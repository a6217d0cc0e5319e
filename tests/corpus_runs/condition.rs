//! Conditions of criteria, for the test: parsed, evaluated on an answer, and made to hold or not by changing the answer.
//!
//! This is not the grammar of the compiler. What it does not read is told, and the paths that need it are skipped.

use serde_json::Value;

use crate::answer::{Answer, Part, at};

/// A condition.
#[derive(Clone, Debug)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Leaf(Leaf),
}

/// A comparison.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Leaf {
    pub(crate) left: Operand,
    /// Inside a list, some item of which must fit: `[?(@.x == 1)]`.
    pub(crate) item: Option<Vec<Part>>,
    pub(crate) operator: Operator,
    pub(crate) right: Operand,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Operator {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    /// A lone operand.
    True,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    Status,
    Body(Vec<Part>),
    /// How long a part of the body is.
    Length(Vec<Part>),
    Header(String),
    Input(Vec<Part>),
    Literal(Value),
}

impl Condition {
    /// Whether it holds.
    pub(crate) fn holds(&self, answer: &Answer, inputs: &Value) -> bool {
        match self {
            Self::All(all) => all.iter().all(|it| it.holds(answer, inputs)),
            Self::Any(any) => any.iter().any(|it| it.holds(answer, inputs)),
            Self::Not(inner) => !inner.holds(answer, inputs),
            Self::Leaf(leaf) => leaf.holds(answer, inputs),
        }
    }

    /// Its comparisons.
    pub(crate) fn leaves<'c>(&'c self, into: &mut Vec<&'c Leaf>) {
        match self {
            Self::All(all) | Self::Any(all) => all.iter().for_each(|it| it.leaves(into)),
            Self::Not(inner) => inner.leaves(into),
            Self::Leaf(leaf) if !into.contains(&leaf) => into.push(leaf),
            Self::Leaf(_) => {}
        }
    }
}

impl Leaf {
    pub(crate) fn holds(&self, answer: &Answer, inputs: &Value) -> bool {
        let right = self.right.value(answer, inputs);
        let left = self.left.value(answer, inputs);
        match &self.item {
            None => compare(left.as_ref(), self.operator, right.as_ref()),
            Some(path) => left.as_ref().and_then(Value::as_array).is_some_and(|items| {
                items.iter().any(|item| compare(at(item, path), self.operator, right.as_ref()))
            }),
        }
    }

    /// Changes what is compared so that this holds, or does not. What cannot be changed stays.
    pub(crate) fn force(&self, wanted: bool, answer: &mut Answer, inputs: &mut Value) {
        if self.holds(answer, inputs) == wanted {
            return;
        }
        let right = self.right.value(answer, inputs);
        let fits = |value: &Value| compare(Some(value), self.operator, right.as_ref()) == wanted;
        match (&self.left, &self.item) {
            (Operand::Status, _) => {
                if let Some(status) = right.as_ref().and_then(Value::as_u64).filter(|_| wanted) {
                    answer.status = u16::try_from(status).unwrap_or(answer.status);
                }
            }
            (Operand::Length(path), _) => {
                let near = right.as_ref().and_then(Value::as_u64).unwrap_or(0);
                let found = [0, 1, near, near + 1, near.saturating_sub(1)];
                if let Some(length) = found.into_iter().find(|length| fits(&Value::from(*length))) {
                    answer.resize(path, usize::try_from(length).unwrap_or(0).min(1000));
                }
            }
            (Operand::Body(path), Some(item)) => {
                let old = self.left.value(answer, inputs);
                let items = old.as_ref().and_then(Value::as_array);
                let old = items.and_then(|items| at(items.first()?, item)).cloned();
                match others(old.as_ref(), right.as_ref()).into_iter().find(|value| fits(value)) {
                    Some(value) => answer.set_items(path, item, &value),
                    None => answer.resize(path, 0),
                }
            }
            (Operand::Body(path), None) => {
                let old = answer.part(path).cloned();
                let found = others(old.as_ref(), right.as_ref()).into_iter().find(|it| fits(it));
                if let Some(value) = found {
                    answer.set(path, value);
                }
            }
            (Operand::Input(path), _) => {
                let old = at(inputs, path).cloned();
                let found = others(old.as_ref(), right.as_ref()).into_iter().find(|it| fits(it));
                if let (Some(value), Some(place)) = (found, place(inputs, path)) {
                    *place = value;
                }
            }
            (Operand::Header(_) | Operand::Literal(_), _) => {}
        }
    }

    /// Whether it reads an input.
    pub(crate) fn reads_inputs(&self) -> bool {
        matches!(self.left, Operand::Input(_))
    }
}

impl Operand {
    fn value(&self, answer: &Answer, inputs: &Value) -> Option<Value> {
        match self {
            Self::Status => Some(answer.status.into()),
            Self::Body(path) => answer.part(path).cloned(),
            Self::Length(path) => match answer.part(path)? {
                Value::Array(items) => Some(items.len().into()),
                Value::Object(entries) => Some(entries.len().into()),
                Value::String(text) => Some(text.chars().count().into()),
                _ => None,
            },
            Self::Header(name) => answer.header(name).map(Value::from),
            Self::Input(path) => at(inputs, path).cloned(),
            Self::Literal(value) => Some(value.clone()),
        }
    }
}

fn place<'v>(value: &'v mut Value, path: &[Part]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, part| match part {
        Part::Name(name) => value.as_object_mut()?.get_mut(name),
        Part::Index(index) => value.as_array_mut()?.get_mut(*index),
    })
}

/// Values beside a literal, those of the type of the old value first: one of them is likely to make a comparison what is wanted.
fn others(old: Option<&Value>, literal: Option<&Value>) -> Vec<Value> {
    let literal = literal.cloned().unwrap_or(Value::Null);
    let mut found = vec![literal.clone()];
    match &literal {
        Value::String(text) => {
            found.extend([Value::from("other"), format!("{text}x").into()]);
        }
        Value::Number(number) => match number.as_i64() {
            Some(number) => found.extend([Value::from(number + 1), (number - 1).into()]),
            None => found.extend(number.as_f64().map(|number| Value::from(number + 1.0))),
        },
        Value::Bool(truth) => found.push((!truth).into()),
        _ => found.extend([Value::from("something"), Value::from(1), Value::from(true)]),
    }
    let kind = old.map(std::mem::discriminant);
    if matches!(old, Some(Value::String(_))) && !literal.is_string() && !literal.is_null() {
        found.insert(0, literal.to_string().into());
    }
    found.sort_by_key(|value| Some(std::mem::discriminant(value)) != kind);
    found
}

/// Loose comparison: text without case, numbers as text beside numbers, what is missing like null.
fn compare(left: Option<&Value>, operator: Operator, right: Option<&Value>) -> bool {
    let left = left.filter(|value| !value.is_null());
    let right = right.filter(|value| !value.is_null());
    let ordering = match (left, right) {
        (Some(left), Some(right)) => order(left, right),
        _ => None,
    };
    let equal = match (left, right) {
        (None, None) => true,
        (Some(left), Some(right)) => left == right || ordering.is_some_and(|it| it.is_eq()),
        _ => false,
    };
    match operator {
        Operator::Equal => equal,
        Operator::Unequal => !equal,
        Operator::Less => ordering.is_some_and(|it| it.is_lt()),
        Operator::LessOrEqual => ordering.is_some_and(|it| it.is_le()),
        Operator::Greater => ordering.is_some_and(|it| it.is_gt()),
        Operator::GreaterOrEqual => ordering.is_some_and(|it| it.is_ge()),
        Operator::True => left.is_some_and(|it| it != &Value::Bool(false)),
    }
}

fn order(left: &Value, right: &Value) -> Option<std::cmp::Ordering> {
    let number = |value: &Value| match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    if left.is_number() || right.is_number() {
        return number(left)?.partial_cmp(&number(right)?);
    }
    let plain = |value: &Value| match value {
        Value::String(text) => Some(text.to_lowercase()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    };
    Some(plain(left)?.cmp(&plain(right)?))
}
