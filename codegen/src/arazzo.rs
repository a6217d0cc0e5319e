//! An Arazzo description as it is written: the specification's names in the specification's order.
//!
//! Comes from `parse::arazzo`; every part knows its place.

use std::ops::Range;

use crate::{diagnostic::Place, pointer::Pointer, source::FileId, value::Value};

/// Something that is written somewhere.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// Arazzo Object.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) file: FileId,
    /// `$self`: what identifies the document, and its base URI.
    pub(crate) self_uri: Option<At<String>>,
    pub(crate) title: String,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) source_descriptions: Vec<SourceDescription>,
    pub(crate) workflows: Vec<Workflow>,
    pub(crate) components: Components,
}

/// Source Description Object.
#[derive(Debug)]
pub(crate) struct SourceDescription {
    pub(crate) name: At<String>,
    pub(crate) url: At<String>,
    pub(crate) kind: Option<At<SourceKind>>,
}

/// The type of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SourceKind {
    OpenApi,
    Arazzo,
    AsyncApi,
}

impl SourceKind {
    /// As it is written.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::OpenApi => "openapi",
            Self::Arazzo => "arazzo",
            Self::AsyncApi => "asyncapi",
        }
    }
}

/// Components Object. Its inputs are JSON Schemas, which are reached by `$ref`.
#[derive(Debug, Default)]
pub(crate) struct Components {
    pub(crate) parameters: Vec<(String, Parameter)>,
    pub(crate) success_actions: Vec<(String, Action)>,
    pub(crate) failure_actions: Vec<(String, Action)>,
}

/// Something, or a Reusable Object that leads to it.
#[derive(Debug)]
pub(crate) enum Reusable<T> {
    Here(T),
    Reference(Reference),
}

/// Reusable Object.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) reference: At<String>,
    pub(crate) value: Option<At<Value>>,
}

/// Workflow Object.
#[derive(Debug)]
pub(crate) struct Workflow {
    pub(crate) workflow_id: At<String>,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    /// Where the JSON Schema of the inputs is.
    pub(crate) inputs: Option<Place>,
    pub(crate) depends_on: Vec<At<String>>,
    pub(crate) steps: Vec<Step>,
    pub(crate) success_actions: Vec<Reusable<Action>>,
    pub(crate) failure_actions: Vec<Reusable<Action>>,
    pub(crate) outputs: Vec<Output>,
    pub(crate) parameters: Vec<Reusable<Parameter>>,
}

/// Step Object.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) step_id: At<String>,
    pub(crate) description: Option<String>,
    pub(crate) target: Target,
    pub(crate) parameters: Vec<Reusable<Parameter>>,
    pub(crate) request_body: Option<RequestBody>,
    pub(crate) success_criteria: Vec<Criterion>,
    pub(crate) on_success: Vec<Reusable<Action>>,
    pub(crate) on_failure: Vec<Reusable<Action>>,
    pub(crate) outputs: Vec<Output>,
    /// In milliseconds.
    pub(crate) timeout: Option<At<u64>>,
    pub(crate) depends_on: Vec<At<String>>,
}

/// What a step calls.
#[derive(Debug)]
pub(crate) enum Target {
    OperationId(At<String>),
    OperationPath(At<String>),
    WorkflowId(At<String>),
    /// `channelPath`, or an `operationId` with `action`: what only AsyncAPI has.
    AsyncApi(Place),
}

/// Parameter Object.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: At<String>,
    /// None where the parameter is the input of a workflow.
    pub(crate) location: Option<At<Location>>,
    pub(crate) value: At<Value>,
}

/// Where a parameter of a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
    Querystring,
}

/// Success Action Object or Failure Action Object.
#[derive(Debug)]
pub(crate) struct Action {
    pub(crate) name: At<String>,
    pub(crate) kind: ActionKind,
    pub(crate) criteria: Vec<Criterion>,
    /// The inputs of a workflow that is the target.
    pub(crate) parameters: Vec<Reusable<Parameter>>,
}

/// What an action does.
#[derive(Debug)]
pub(crate) enum ActionKind {
    End,
    Goto(Goal),
    Retry {
        /// In seconds.
        after: Option<At<f64>>,
        limit: Option<At<u32>>,
        goal: Option<Goal>,
    },
}

/// Where an action leads.
#[derive(Debug)]
pub(crate) enum Goal {
    StepId(At<String>),
    WorkflowId(At<String>),
}

/// Request Body Object.
#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) place: Place,
    pub(crate) content_type: Option<At<String>>,
    pub(crate) payload: Option<At<Value>>,
    pub(crate) replacements: Vec<Replacement>,
}

/// Payload Replacement Object.
#[derive(Debug)]
pub(crate) struct Replacement {
    pub(crate) target: At<String>,
    /// None where the media type of the payload decides.
    pub(crate) language: Option<At<Language>>,
    pub(crate) value: At<Value>,
}

/// A language that selects parts of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// RFC 9535; `draft-goessner-dispatch-jsonpath-00` is read the same way.
    JsonPath,
    /// 3.1; the earlier versions run on the same engine.
    XPath,
    JsonPointer,
}

/// Selector Object.
#[derive(Clone, Debug)]
pub(crate) struct Selector {
    pub(crate) context: At<Expression>,
    pub(crate) selector: At<String>,
    pub(crate) language: Language,
}

/// Criterion Object.
#[derive(Debug)]
pub(crate) struct Criterion {
    /// What is tested; none for simple conditions without one.
    pub(crate) context: Option<At<Expression>>,
    /// As it is written.
    pub(crate) condition: At<String>,
    pub(crate) test: Test,
}

/// A condition, by its type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Test {
    /// `simple`, and a `jsonpath` that is a comparison of queries: those are operands relative to the context.
    Simple(Condition),
    /// An ECMAScript regular expression, its embedded expressions inserted as literals.
    /// `raw` where they are inserted as patterns (`x-pattern: true`).
    Regex { pattern: Template, raw: bool },
    /// An RFC 9535 query.
    JsonPath { query: Template },
    /// An XPath 3.1 expression.
    XPath { expression: Template },
}

/// An entry of an `outputs` map.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) name: At<String>,
    pub(crate) value: At<OutputValue>,
}

/// Where the value of an output comes from.
#[derive(Clone, Debug)]
pub(crate) enum OutputValue {
    Expression(Expression),
    Selector(Selector),
}

/// A word of an expression: its text and its bytes in the text around it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) at: Range<usize>,
}

/// A JSON Pointer behind `#`, and its bytes in the text around it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fragment {
    pub(crate) pointer: Pointer,
    pub(crate) at: Range<usize>,
}

/// Runtime Expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    Url,
    Method,
    StatusCode,
    /// `$self`
    SelfUri,
    Request(Message),
    Response(Message),
    /// `$message.…` of AsyncAPI.
    Message,
    /// The name may go on with properties: `a.b` is input `a.b`, or property `b` of input `a`.
    Inputs {
        name: Word,
        pointer: Option<Fragment>,
    },
    Outputs {
        name: Word,
        pointer: Option<Fragment>,
    },
    Steps {
        step: Word,
        output: Word,
        pointer: Option<Fragment>,
    },
    Workflows {
        workflow: Word,
        part: WorkflowPart,
        name: Word,
        pointer: Option<Fragment>,
    },
    SourceDescriptions {
        source: Word,
        reference: Word,
    },
    Components {
        kind: Word,
        name: Word,
    },
}

/// `inputs` or `outputs` of `$workflows`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WorkflowPart {
    Inputs,
    Outputs,
}

/// What an expression takes from a request or a response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Message {
    Header(Word),
    Query(Word),
    Path(Word),
    /// The body or a part of it. `$response.body.a.b` is read as `#/a/b`.
    Body(Option<Fragment>),
}

/// Text with expressions in it: `Bearer {$inputs.token}`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Template {
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    /// An expression, and its bytes in the text around it, without braces.
    Expression(Expression, Range<usize>),
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
    /// A part of the context of the criterion: `$.a.b[0]` of a JSONPath comparison, as a pointer. `length` where
    /// `.length` of that part is meant.
    Context {
        pointer: Pointer,
        length: bool,
    },
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
