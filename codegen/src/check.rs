//! The types of all expressions, and whether they fit where they go.

mod absent;
mod again;
mod call;
mod common;
mod compatible;
mod condition;
mod convert;
mod defaults;
mod descend;
mod direction;
pub(crate) mod flow;
mod payload;
mod response;
mod scope;
mod secret;
mod sent;
mod status;
mod step;
mod whole;
pub(crate) mod workflow;
mod xml;

pub(crate) use convert::{Conversion, convert, widens};
pub(crate) use flow::{Flow, Point};
pub(crate) use scope::Scope;
pub(crate) use sent::{Made, Sent};

use std::{collections::BTreeSet, ops::Deref};

use crate::{
    arazzo::Language,
    diagnostic::Diagnostics,
    ir::{Api, OperationId, SchemaId, SchemaKind, ServiceId, WorkflowId},
};

/// An [`Api`] whose types fit. Only [`check`] makes one.
#[derive(Debug)]
pub(crate) struct Checked {
    api: Api,
    workflows: Vec<WorkflowTypes>,
    /// Operations whose body cannot be the described struct and is sent as a JSON value.
    json_bodies: BTreeSet<OperationId>,
    /// Parameters of operations, by their indexes, of which the same is true.
    json_parameters: BTreeSet<(OperationId, usize)>,
    /// The services whose operations each workflow calls.
    services: Vec<BTreeSet<ServiceId>>,
}

/// The types in a workflow.
#[derive(Debug)]
pub(crate) struct WorkflowTypes {
    pub(crate) flow: Flow,
    pub(crate) steps: Vec<StepTypes>,
    pub(crate) outputs: Vec<Typed>,
}

/// The types in a step.
#[derive(Clone, Debug)]
pub(crate) struct StepTypes {
    pub(crate) answer: Answer,
    pub(crate) outputs: Vec<Typed>,
}

/// The body of the answer that the criteria select.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    /// None where nothing describes it, or several schemas do.
    pub(crate) schema: Option<SchemaId>,
    /// What it is, where it is no JSON.
    pub(crate) other: Option<Other>,
}

/// An answer that is no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Other {
    Text,
    Bytes,
}

/// The type of an expression, and the way to its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Typed {
    /// `None` where nothing describes the value.
    pub(crate) schema: Option<SchemaId>,
    /// Whether the value may be absent.
    pub(crate) optional: bool,
    pub(crate) secret: bool,
    pub(crate) path: Path,
}

/// The way to a value: where it begins, and how it goes on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Path {
    pub(crate) root: Root,
    pub(crate) hops: Vec<Hop>,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Root {
    /// An input, by its index.
    Input(usize),
    /// The variable of an output of a step.
    Output {
        step: usize,
        output: usize,
    },
    /// An output of the workflow that a step calls.
    Called {
        step: usize,
        output: usize,
    },
    /// An output of a workflow that has run first.
    Dependency {
        dependency: usize,
        output: usize,
    },
    /// The decoded answer of a step.
    Answer(usize),
    /// The answer of a step as a JSON value, by JSON Pointer: what its type does not have.
    Json {
        step: usize,
        pointer: String,
    },
    /// A part of the answer of a step, by JSON Pointer, of a type that the variants of a choice on the way agree about.
    Part {
        step: usize,
        pointer: String,
        schema: SchemaId,
        secret: bool,
    },
    /// The answer of a step as text.
    Text(usize),
    /// The answer of a step as it came.
    Bytes(usize),
    Header {
        step: usize,
        name: String,
    },
    Status(usize),
    Url(usize),
    Constant(String),
    /// A value that a step sends.
    Sent(Box<Sent>),
    /// Nothing: what it would come from is not there.
    Missing,
    /// What a query finds in another value.
    Selected {
        context: Box<Typed>,
        query: String,
        language: Language,
    },
}

/// One step on the way through a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Hop {
    /// A property of an object type, by its index, and whether it may be absent.
    Property { schema: SchemaId, index: usize, optional: bool },
    /// An entry of a map, which may itself be null.
    Key { key: String, nullable: bool },
    /// An item of a list, which may itself be null.
    Index { index: usize, nullable: bool },
    /// The rest of the way, through a JSON value.
    Pointer(String),
}

/// Judges the types; what is found goes into the diagnostics.
pub(crate) fn check(mut api: Api, diagnostics: &mut Diagnostics) -> Checked {
    direction::relax(&mut api);
    status::settle(&mut api, diagnostics);
    xml::check(&api, diagnostics);
    defaults::report_inner(&api, diagnostics);
    absent::leave_out(&mut api, diagnostics);
    let mut workflows = workflow::types(&api, diagnostics);
    // What a secret goes into is a secret, and so is what is read from there.
    while secret::spread(&mut api, &workflows) {
        workflows = workflow::types(&api, &mut Diagnostics::new(false));
    }
    let mut json_bodies = BTreeSet::new();
    let mut json_parameters = BTreeSet::new();
    for index in 0..api.workflows.len() {
        let scope = Scope::new(&api, WorkflowId(index), &workflows);
        again::check(&scope, diagnostics);
        let json = workflow::check(&scope, diagnostics);
        json_bodies.extend(json.bodies);
        json_parameters.extend(json.parameters);
    }
    json_bodies.extend(whole::keep(&mut api, &mut workflows));
    for (workflow, types) in api.workflows.iter_mut().zip(&workflows) {
        for (index, step) in workflow.steps.iter_mut().enumerate() {
            step.reached = types.flow.is_reachable(index);
        }
    }
    let services = services(&api);
    Checked { api, workflows, json_bodies, json_parameters, services }
}

/// The services whose operations each workflow calls, also by way of workflows that it calls.
fn services(api: &Api) -> Vec<BTreeSet<ServiceId>> {
    let mut services = vec![BTreeSet::new(); api.workflows.len()];
    for workflow in workflow::called_first(api) {
        let node = &api[workflow];
        let requests = node.steps.iter().filter_map(|step| step.request());
        let mut own: BTreeSet<ServiceId> =
            requests.map(|request| api[request.operation].service).collect();
        node.called().for_each(|called| own.extend(&services[called.workflow.0]));
        services[workflow.0] = own;
    }
    services
}

impl Path {
    pub(crate) fn at(root: Root) -> Self {
        Self { root, hops: Vec::new() }
    }
}

impl Checked {
    /// The types of a workflow.
    pub(crate) fn types(&self, workflow: WorkflowId) -> &WorkflowTypes {
        &self.workflows[workflow.0]
    }

    /// The services whose operations a workflow calls, also by way of workflows that it calls.
    pub(crate) fn services_of(&self, workflow: WorkflowId) -> &BTreeSet<ServiceId> {
        &self.services[workflow.0]
    }

    /// What the expressions of a workflow can see.
    pub(crate) fn scope(&self, workflow: WorkflowId) -> Scope<'_> {
        Scope::new(&self.api, workflow, &self.workflows)
    }

    pub(crate) fn has_json_body(&self, operation: OperationId) -> bool {
        self.json_bodies.contains(&operation)
    }

    /// Whether a parameter, by its index, is passed as a JSON value.
    pub(crate) fn has_json_parameter(&self, operation: OperationId, index: usize) -> bool {
        self.json_parameters.contains(&(operation, index))
    }
}

impl Deref for Checked {
    type Target = Api;

    fn deref(&self) -> &Api {
        &self.api
    }
}

impl Api {
    /// What a schema is, for messages.
    pub(crate) fn describe(&self, schema: Option<SchemaId>) -> String {
        let Some(schema) = schema else { return "a JSON value of unknown type".to_owned() };
        match &self[schema].kind {
            SchemaKind::Any => "a JSON value of unknown type".to_owned(),
            SchemaKind::Bool => "a boolean".to_owned(),
            SchemaKind::Int32 | SchemaKind::UInt32 => "an integer of 32 bits".to_owned(),
            SchemaKind::Int64 | SchemaKind::UInt64 => "an integer".to_owned(),
            SchemaKind::Number => "a number".to_owned(),
            SchemaKind::Text => "text".to_owned(),
            SchemaKind::Bytes => "bytes".to_owned(),
            SchemaKind::File => "a file".to_owned(),
            SchemaKind::Enum(values) => format!("one of {}", values.join(", ")),
            SchemaKind::Object(_) => format!("an object '{}'", self[schema].name.join(".")),
            SchemaKind::Union(_) => format!("a choice '{}'", self[schema].name.join(".")),
            SchemaKind::Map(value) => format!("a map of {}", self.describe(Some(*value))),
            SchemaKind::List(item) => format!("a list of {}", self.describe(Some(*item))),
        }
    }
}
