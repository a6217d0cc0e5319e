//! Values, expressions and conditions, with ids in place of names.

use std::ops::Range;

use crate::{
    arazzo::{Comparison, Language},
    diagnostic::Place,
    pointer::Pointer,
    value,
};

/// A value with expressions in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value {
    pub(crate) kind: ValueKind,
    pub(crate) place: Place,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ValueKind {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
    /// An expression and its text.
    Expression(Expression, String),
    /// Text with expressions in it.
    Template(Vec<Piece>),
}

impl ValueKind {
    /// The integer that it is. `5.0` is one, as JSON Schema has it.
    pub(crate) fn whole(&self) -> Option<i128> {
        match self {
            Self::Integer(value) => Some(*value),
            Self::Float(value) if value.fract() == 0.0 => Some(*value as i128),
            _ => None,
        }
    }
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    /// An expression and its text.
    Expression(Expression, String),
}

/// A runtime expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    /// A part of an input, by its index.
    Input { input: usize, rest: Rest },
    /// A part of an output of a step, by their indexes.
    StepOutput { step: usize, output: usize, rest: Rest },
    /// A part of an output of the workflow that a step calls.
    CalledOutput { step: usize, output: usize, rest: Rest },
    /// A part of an output of a workflow that has run first, by its index among the dependencies.
    DependencyOutput { dependency: usize, output: usize, rest: Rest },
    /// A part of the body of the answer to a step.
    ResponseBody { step: usize, rest: Rest },
    /// A part of that body as it came, whatever its type: a JSON value.
    ResponseValue { step: usize, pointer: Pointer },
    /// A header of the answer to a step.
    ResponseHeader { step: usize, name: String, secret: bool },
    /// The status of the answer to a step.
    Status { step: usize },
    /// The URL of the request of a step.
    Url { step: usize },
    /// Text that is known before anything runs.
    Constant(String),
    /// A value that the step itself sends.
    Sent(Box<Sent>),
    /// What a query finds in the value of another expression.
    Selected { context: Box<Expression>, query: String, language: Language, place: Place },
}

/// A value that a step sends, where it is no expression alone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sent {
    pub(crate) step: usize,
    pub(crate) value: Value,
    /// Whether it is the body or a part of it, so that its texts are in the language of that.
    pub(crate) in_body: bool,
    /// What is set in it when the request is made.
    pub(crate) replacements: Vec<super::Replacement>,
}

/// The way from a value to its part, and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rest {
    pub(crate) pointer: Pointer,
    pub(crate) place: Place,
}

/// A criterion of a step or an action.
#[derive(Debug)]
pub(crate) struct Criterion {
    /// As it is written.
    pub(crate) text: String,
    pub(crate) condition: Condition,
    pub(crate) place: Place,
}

/// A condition.
#[derive(Clone, Debug)]
pub(crate) enum Condition {
    Not(Box<Condition>),
    Both(Box<Condition>, Box<Condition>),
    Either(Box<Condition>, Box<Condition>),
    /// The status of the answer and a number; `at` is where that is written.
    Status {
        operator: Comparison,
        code: u16,
        at: Range<usize>,
    },
    /// `left` and `right` are written at `at`.
    Compare {
        left: Operand,
        operator: Comparison,
        right: Operand,
        at: [Range<usize>; 2],
    },
    /// A value that stands alone.
    Holds(Operand, Range<usize>),
    /// A query or a pattern that the context meets.
    Meets {
        context: Expression,
        language: Pattern,
        pattern: Vec<Piece>,
    },
    /// What is decided already.
    Constant(bool),
}

/// The language of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Its expressions are inserted as literals.
    Regex,
    /// Its expressions are inserted as patterns.
    RawRegex,
    JsonPath,
    XPath,
}

/// A value in a condition.
#[derive(Clone, Debug)]
pub(crate) enum Operand {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    Text(String),
    /// An expression and its text.
    Expression(Expression, String),
    /// How long the value of an expression is.
    Length(Expression),
    Condition(Box<Condition>),
}

impl Value {
    /// A value of a document, without any expression in it.
    pub(crate) fn literal(value: &value::Value, place: &Place) -> Self {
        let inner = |value: &value::Value| Self::literal(value, place);
        let kind = match value {
            value::Value::Null => ValueKind::Null,
            value::Value::Bool(value) => ValueKind::Bool(*value),
            value::Value::Integer(value) => ValueKind::Integer(*value),
            value::Value::Float(value) => ValueKind::Float(*value),
            value::Value::Text(text) => ValueKind::Text(text.clone()),
            value::Value::List(items) => ValueKind::List(items.iter().map(inner).collect()),
            value::Value::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| (key.clone(), inner(value)));
                ValueKind::Object(entries.collect())
            }
        };
        Self { kind, place: place.clone() }
    }
}

impl Rest {
    /// The whole of a value that is written somewhere.
    pub(crate) fn whole(place: Place) -> Self {
        Self { pointer: Pointer::default(), place }
    }
}

impl Expression {
    /// Whether it is a part of the answer to a step.
    pub(crate) fn reads_answer(&self) -> bool {
        match self {
            Self::ResponseBody { .. }
            | Self::ResponseHeader { .. }
            | Self::Status { .. }
            | Self::Url { .. } => true,
            Self::Selected { context, .. } => context.reads_answer(),
            _ => false,
        }
    }
}

impl Operand {
    fn reads_answer(&self) -> bool {
        match self {
            Self::Expression(expression, _) | Self::Length(expression) => expression.reads_answer(),
            Self::Condition(condition) => condition.reads_answer(),
            _ => false,
        }
    }
}

impl Condition {
    /// Whether the answer to the step decides it.
    pub(crate) fn reads_answer(&self) -> bool {
        match self {
            Self::Not(inner) => inner.reads_answer(),
            Self::Both(a, b) | Self::Either(a, b) => a.reads_answer() || b.reads_answer(),
            Self::Status { .. } => true,
            Self::Compare { left, right, .. } => left.reads_answer() || right.reads_answer(),
            Self::Holds(operand, _) => operand.reads_answer(),
            Self::Meets { context, pattern, .. } => {
                context.reads_answer()
                    || pattern.iter().any(|piece| match piece {
                        Piece::Expression(expression, _) => expression.reads_answer(),
                        Piece::Text(_) => false,
                    })
            }
            Self::Constant(_) => false,
        }
    }

    /// Whether a part of it decides nothing.
    pub(crate) fn has_constant(&self) -> bool {
        match self {
            Self::Not(inner) => inner.has_constant(),
            Self::Both(a, b) | Self::Either(a, b) => a.has_constant() || b.has_constant(),
            Self::Constant(_) => true,
            _ => false,
        }
    }

    /// Whether it holds for a status; `None` where something else decides.
    pub(crate) fn holds(&self, status: u16) -> Option<bool> {
        match self {
            Self::Not(inner) => inner.holds(status).map(|holds| !holds),
            Self::Both(a, b) => match (a.holds(status), b.holds(status)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Self::Either(a, b) => match (a.holds(status), b.holds(status)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Self::Constant(holds) => Some(*holds),
            Self::Status { operator, code, .. } => Some(match operator {
                Comparison::Equal => status == *code,
                Comparison::NotEqual => status != *code,
                Comparison::Less => status < *code,
                Comparison::LessOrEqual => status <= *code,
                Comparison::Greater => status > *code,
                Comparison::GreaterOrEqual => status >= *code,
            }),
            Self::Compare { .. } | Self::Holds(..) | Self::Meets { .. } => None,
        }
    }
}
