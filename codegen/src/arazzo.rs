//! An Arazzo description as it is written: the specification's names in the specification's order.
//!
//! Comes from `parse::arazzo`; every part knows its place.

use std::ops::Range;

use crate::{diagnostic::Place, pointer::Pointer, source::FileId, value::Value};

/// Something that is written somewhere.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// Arazzo Object.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) file: FileId,
    pub(crate) title: String,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) source_descriptions: Vec<SourceDescription>,
    pub(crate) workflows: Vec<Workflow>,
}

/// Source Description Object.
#[derive(Debug)]
pub(crate) struct SourceDescription {
    pub(crate) name: At<String>,
    pub(crate) url: At<String>,
    pub(crate) kind: Option<At<String>>,
}

/// Workflow Object.
#[derive(Debug)]
pub(crate) struct Workflow {
    pub(crate) workflow_id: At<String>,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    /// Where the JSON Schema of the inputs is.
    pub(crate) inputs: Option<Place>,
    pub(crate) steps: Vec<Step>,
    pub(crate) outputs: Vec<Output>,
}

/// Step Object that calls an operation by its id.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) step_id: At<String>,
    pub(crate) description: Option<String>,
    pub(crate) operation_id: At<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request_body: Option<RequestBody>,
    pub(crate) success_criteria: Vec<Criterion>,
    pub(crate) outputs: Vec<Output>,
}

/// Parameter Object.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: At<String>,
    pub(crate) location: At<String>,
    pub(crate) value: At<Value>,
}

/// Request Body Object.
#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) place: Place,
    pub(crate) content_type: Option<At<String>>,
    pub(crate) payload: Option<At<Value>>,
}

/// Criterion Object of type `simple`.
#[derive(Debug)]
pub(crate) struct Criterion {
    pub(crate) condition: At<String>,
    pub(crate) parsed: Condition,
}

/// An entry of an `outputs` map.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) name: At<String>,
    pub(crate) expression: At<Expression>,
}

/// A word of an expression: its text and its bytes in the text around it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) at: Range<usize>,
}

/// Runtime Expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    Url,
    Method,
    StatusCode,
    Request(Message),
    Response(Message),
    Inputs { name: Word, pointer: Option<Pointer> },
    Outputs { name: Word, pointer: Option<Pointer> },
    Steps { step: Word, output: Word, pointer: Option<Pointer> },
    Workflows { workflow: Word },
    SourceDescriptions { source: Word, reference: Word },
    Components { kind: Word },
}

/// What an expression takes from a request or a response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Message {
    Header(Word),
    Query(Word),
    Path(Word),
    /// The body, and the pointer with its bytes.
    Body(Option<(Pointer, Range<usize>)>),
}

/// A condition by the grammar of the Criterion Object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    Not(Box<Condition>),
    Both(Box<Condition>, Box<Condition>),
    Either(Box<Condition>, Box<Condition>),
    Compare { left: Box<Condition>, operator: Comparison, right: Box<Condition> },
    Operand(Operand, Range<usize>),
}

/// A value in a condition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    Text(String),
    Expression(Expression),
}

/// A comparison operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
