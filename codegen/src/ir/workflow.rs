//! Workflows: steps, what they send, what they expect, where they lead.

use std::ops::Range;

use super::{Docs, DocumentId, OperationId, Property, WorkflowId};
use crate::{
    arazzo::{At, Comparison, Language},
    diagnostic::Place,
    openapi::Location,
    pointer::Pointer,
    value,
};

/// A workflow.
#[derive(Debug)]
pub(crate) struct Workflow {
    pub(crate) document: DocumentId,
    pub(crate) id: At<String>,
    pub(crate) docs: Docs,
    /// What the schema of the inputs says about them as a whole.
    pub(crate) inputs_description: Option<String>,
    pub(crate) inputs: Vec<Property>,
    /// Workflows that run first, each once and after those that it depends on itself.
    pub(crate) dependencies: Vec<Called>,
    /// In the order in which they run where no action leads elsewhere.
    pub(crate) steps: Vec<Step>,
    pub(crate) outputs: Vec<Output>,
}

/// A step.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) id: At<String>,
    pub(crate) description: Option<String>,
    pub(crate) call: Call,
    /// In milliseconds.
    pub(crate) timeout: Option<u64>,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) on_success: Vec<Action>,
    pub(crate) on_failure: Vec<Action>,
    pub(crate) outputs: Vec<Output>,
}

/// What a step calls.
#[derive(Debug)]
pub(crate) enum Call {
    Operation(Box<Request>),
    Workflow(Called),
}

/// The call of an operation.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) operation: OperationId,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) body: Option<Payload>,
}

/// A value for a parameter.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) name: At<String>,
    pub(crate) location: Location,
    /// The index of the operation's parameter; none if it does not declare it.
    pub(crate) parameter: Option<usize>,
    pub(crate) value: Value,
}

/// What a step sends as body.
#[derive(Debug)]
pub(crate) struct Payload {
    /// The step's own word on it.
    pub(crate) content_type: Option<At<String>>,
    pub(crate) value: Value,
    /// Those that cannot be made where the payload is written.
    pub(crate) replacements: Vec<Replacement>,
}

/// A replacement that is made when the request is.
#[derive(Debug)]
pub(crate) struct Replacement {
    pub(crate) target: At<String>,
    pub(crate) language: Language,
    pub(crate) value: Value,
}

/// The call of a workflow: each input that is given, by its index, and its value.
#[derive(Debug)]
pub(crate) struct Called {
    pub(crate) workflow: WorkflowId,
    pub(crate) inputs: Vec<(usize, Value)>,
    pub(crate) place: Place,
}

/// A success or failure action.
#[derive(Debug)]
pub(crate) struct Action {
    pub(crate) name: At<String>,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) kind: ActionKind,
}

/// What an action does.
#[derive(Debug)]
pub(crate) enum ActionKind {
    End,
    Goto(Goal),
    Retry {
        /// In milliseconds.
        after: u64,
        limit: u32,
        goal: Option<Goal>,
    },
}

/// Where an action leads.
#[derive(Debug)]
pub(crate) enum Goal {
    /// A step, by its index.
    Step(usize),
    Workflow(Called),
}

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
    ResponseHeader { step: usize, name: String },
    /// The status of the answer to a step.
    Status { step: usize },
    /// The URL of the request of a step.
    Url { step: usize },
    /// Text that is known before anything runs.
    Constant(String),
    /// Another value that the step itself has.
    Literal(Box<Value>),
    /// What a query finds in the value of another expression.
    Selected { context: Box<Expression>, query: String, language: Language, place: Place },
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

/// A named output.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) name: At<String>,
    pub(crate) expression: Expression,
    /// The expression as it is written.
    pub(crate) text: String,
    pub(crate) place: Place,
    /// Whether the description does not name it: it holds what is read of a called workflow.
    pub(crate) hidden: bool,
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

impl Step {
    /// The call of an operation, if the step is one.
    pub(crate) fn request(&self) -> Option<&Request> {
        match &self.call {
            Call::Operation(request) => Some(request),
            Call::Workflow(_) => None,
        }
    }

    /// The same, to change it.
    pub(crate) fn request_mut(&mut self) -> Option<&mut Request> {
        match &mut self.call {
            Call::Operation(request) => Some(request),
            Call::Workflow(_) => None,
        }
    }

    /// The workflow that the step calls, if it is one.
    pub(crate) fn workflow(&self) -> Option<WorkflowId> {
        match &self.call {
            Call::Workflow(called) => Some(called.workflow),
            Call::Operation(_) => None,
        }
    }

    /// The workflows that the step and its actions may call.
    pub(crate) fn called(&self) -> impl Iterator<Item = &Called> {
        let own = match &self.call {
            Call::Workflow(called) => Some(called),
            Call::Operation(_) => None,
        };
        own.into_iter().chain(self.actions().filter_map(|action| match action.goal()? {
            Goal::Workflow(called) => Some(called),
            Goal::Step(_) => None,
        }))
    }

    /// The workflows that may take the place of the rest.
    pub(crate) fn replacing(&self) -> impl Iterator<Item = &Called> {
        self.actions().filter_map(|action| match &action.kind {
            ActionKind::Goto(Goal::Workflow(called)) => Some(called),
            _ => None,
        })
    }

    /// The actions after success, then those after failure.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &Action> {
        self.on_success.iter().chain(&self.on_failure)
    }
}

impl Workflow {
    /// The workflows that it may call.
    pub(crate) fn called(&self) -> impl Iterator<Item = &Called> {
        self.dependencies.iter().chain(self.steps.iter().flat_map(Step::called))
    }
}

impl Action {
    /// Where it leads, if it leads anywhere.
    pub(crate) fn goal(&self) -> Option<&Goal> {
        match &self.kind {
            ActionKind::End => None,
            ActionKind::Goto(goal) => Some(goal),
            ActionKind::Retry { goal, .. } => goal.as_ref(),
        }
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
