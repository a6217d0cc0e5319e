//! Workflows as meant: everything that a description refers to is an id here.
//!
//! Comes from `resolve`, is judged by `check`, and is all that `lower` sees.

mod schema;

use std::{collections::BTreeSet, ops::Range};

use crate::{
    arazzo::{At, Comparison},
    diagnostic::Place,
    openapi::{Location, SchemeKind, Server, Status},
    pointer::Pointer,
};

pub(crate) use schema::{Constant, Property, Rule, Schema, SchemaKind, Union, Variant};

/// Everything that the workflows reach, and nothing else.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) documents: Vec<Document>,
    pub(crate) services: Vec<Service>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) schemas: Vec<Schema>,
    pub(crate) workflows: Vec<Workflow>,
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $id:ident: $field:ident -> $node:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $id(pub(crate) usize);

        impl std::ops::Index<$id> for Api {
            type Output = $node;

            fn index(&self, id: $id) -> &$node {
                &self.$field[id.0]
            }
        }
    )*};
}

ids! {
    /// An Arazzo description.
    DocumentId: documents -> Document;
    /// An OpenAPI document.
    ServiceId: services -> Service;
    /// An operation that a step calls.
    OperationId: operations -> Operation;
    /// A schema that an operation or an input reaches.
    SchemaId: schemas -> Schema;
    /// A workflow.
    WorkflowId: workflows -> Workflow;
}

/// What is said about something, for its documentation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
}

/// An Arazzo description.
#[derive(Debug)]
pub(crate) struct Document {
    /// The name of its file, without folder and endings.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) docs: Docs,
}

/// An OpenAPI document: a service, its servers and credentials.
#[derive(Debug)]
pub(crate) struct Service {
    /// The name under which a description first names it.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) servers: Vec<Server>,
    /// The security schemes of the operations that are called.
    pub(crate) schemes: Vec<Scheme>,
}

/// A security scheme.
#[derive(Debug)]
pub(crate) struct Scheme {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) kind: SchemeKind,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) service: ServiceId,
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) docs: Docs,
    pub(crate) deprecated: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
    /// Alternatives, each a list of indexes into the service's schemes.
    pub(crate) security: Vec<Vec<usize>>,
}

/// A parameter of an operation.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) schema: SchemaId,
    pub(crate) secret: bool,
}

/// The JSON body of an operation's request.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) content_type: String,
    pub(crate) schema: SchemaId,
}

/// A documented answer.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: Status,
    /// The schema of its JSON body, if it has one.
    pub(crate) body: Option<SchemaId>,
    /// The media type of its body, if that is described and no JSON.
    pub(crate) other: Option<String>,
}

/// Whose module a type is printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Service(ServiceId),
    Workflow(WorkflowId),
}

/// A workflow.
#[derive(Debug)]
pub(crate) struct Workflow {
    pub(crate) document: DocumentId,
    pub(crate) service: ServiceId,
    pub(crate) id: String,
    pub(crate) docs: Docs,
    /// What the schema of the inputs says about them as a whole.
    pub(crate) inputs_description: Option<String>,
    pub(crate) inputs: Vec<Property>,
    pub(crate) steps: Vec<Step>,
    pub(crate) outputs: Vec<Output>,
}

/// A step that calls an operation.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) id: At<String>,
    pub(crate) description: Option<String>,
    pub(crate) operation: OperationId,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) payload: Option<Value>,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) outputs: Vec<Output>,
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

/// A value with expressions in it.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) kind: ValueKind,
    pub(crate) place: Place,
}

/// What a value is.
#[derive(Clone, Debug)]
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
}

/// A runtime expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    /// An input, by its index.
    Input(usize),
    /// An output of an earlier step, by their indexes.
    StepOutput { step: usize, output: usize },
    /// A part of the body of the answer, and where the pointer is written.
    ResponseBody { pointer: Pointer, place: Place },
}

/// A success criterion.
#[derive(Debug)]
pub(crate) struct Criterion {
    /// As it is written.
    pub(crate) text: String,
    pub(crate) condition: Condition,
    pub(crate) place: Place,
}

/// A condition on the status of the answer.
#[derive(Clone, Debug)]
pub(crate) enum Condition {
    Not(Box<Condition>),
    Both(Box<Condition>, Box<Condition>),
    Either(Box<Condition>, Box<Condition>),
    /// `at` is where the code is written in the condition.
    Status {
        operator: Comparison,
        code: u16,
        at: Range<usize>,
    },
    /// A comparison whose sides can never be equal, or always differ.
    Constant(bool),
}

/// A named output.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) name: At<String>,
    pub(crate) expression: Expression,
    /// The expression as it is written.
    pub(crate) text: String,
}

impl Condition {
    /// Whether a part of it decides nothing.
    pub(crate) fn has_constant(&self) -> bool {
        match self {
            Self::Not(inner) => inner.has_constant(),
            Self::Both(a, b) | Self::Either(a, b) => a.has_constant() || b.has_constant(),
            Self::Status { .. } => false,
            Self::Constant(_) => true,
        }
    }

    /// Whether it holds for a status.
    pub(crate) fn holds(&self, status: u16) -> bool {
        match self {
            Self::Not(inner) => !inner.holds(status),
            Self::Both(a, b) => a.holds(status) && b.holds(status),
            Self::Either(a, b) => a.holds(status) || b.holds(status),
            Self::Constant(holds) => *holds,
            Self::Status { operator, code, .. } => match operator {
                Comparison::Equal => status == *code,
                Comparison::NotEqual => status != *code,
                Comparison::Less => status < *code,
                Comparison::LessOrEqual => status <= *code,
                Comparison::Greater => status > *code,
                Comparison::GreaterOrEqual => status >= *code,
            },
        }
    }
}

impl Api {
    /// Whether what a list or a map holds is a secret: its schema alone says so.
    pub(crate) fn is_secret_entry(&self, entry: SchemaId) -> bool {
        self[entry].secret && self[entry].kind == SchemaKind::Text
    }

    /// The schema that has the type of this one: itself, or what it is an alias of.
    pub(crate) fn typed(&self, schema: SchemaId) -> SchemaId {
        let mut schema = schema;
        // `resolve` makes no circles of them.
        while let Some(of) = self[schema].alias {
            schema = of;
        }
        schema
    }

    /// Adds a schema and everything in it.
    pub(crate) fn reach(&self, schema: SchemaId, into: &mut BTreeSet<SchemaId>) {
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            if !into.insert(schema) {
                continue;
            }
            open.extend(self[schema].alias.into_iter().chain(self[schema].rest));
            match &self[schema].kind {
                SchemaKind::Object(properties) => open.extend(properties.iter().map(|p| p.schema)),
                SchemaKind::List(entry) | SchemaKind::Map(entry) => open.push(*entry),
                SchemaKind::Union(union) => open.extend(union.variants.iter().map(|v| v.schema)),
                _ => {}
            }
        }
    }
}

impl Operation {
    /// The schema of the answer where the operation is called by itself: that of its first 2xx.
    pub(crate) fn answer(&self) -> Option<SchemaId> {
        let rank = |status: Status| match status {
            Status::Code(code @ 200..300) => Some(code),
            Status::Range(2) => Some(300),
            _ => None,
        };
        let successes = self.responses.iter().filter_map(|r| Some((rank(r.status)?, r.body)));
        successes.min_by_key(|(rank, _)| *rank)?.1
    }

    /// The documented answer to a status: its code, its range, or the default.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        let find =
            |wanted: Status| self.responses.iter().find(|response| response.status == wanted);
        let success = |response: &Response| response.status.is_success();
        // Where successes are documented, the default is for failures.
        let is_default = status / 100 != 2 || !self.responses.iter().any(success);
        find(Status::Code(status))
            .or_else(|| find(Status::Range(status / 100)))
            .or_else(|| find(Status::Default).filter(|_| is_default))
    }
}
