//! The types of all expressions, and whether they fit where they go.

mod convert;
mod direction;
mod payload;
mod response;
mod secret;
mod step;

pub(crate) use convert::{Conversion, convert};

use std::{collections::BTreeSet, ops::Deref};

use crate::{
    diagnostic::Diagnostics,
    ir::{Api, Expression, OperationId, SchemaId, SchemaKind, Workflow},
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
}

/// The types in a workflow.
#[derive(Debug)]
pub(crate) struct WorkflowTypes {
    pub(crate) steps: Vec<StepTypes>,
    pub(crate) outputs: Vec<Typed>,
}

/// The types in a step.
#[derive(Debug)]
pub(crate) struct StepTypes {
    /// The schema of the answer that the criteria select; `None` where nothing describes it.
    pub(crate) answer: Option<SchemaId>,
    pub(crate) outputs: Vec<Typed>,
}

/// The type of an expression, and the way to its value.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// `None` where nothing describes the value.
    pub(crate) schema: Option<SchemaId>,
    /// Whether the value may be absent.
    pub(crate) optional: bool,
    pub(crate) secret: bool,
    pub(crate) path: Path,
}

/// The way to a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Path {
    /// An input, by its index.
    Input(usize),
    /// A part of the decoded answer of a step.
    Answer { step: usize, hops: Vec<Hop> },
    /// A part of the answer of a step that its type does not have, by JSON Pointer.
    Raw { step: usize, pointer: String },
}

/// One step on the way through a decoded answer.
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
    let mut workflows = Vec::new();
    for workflow in &api.workflows {
        workflows.push(step::types(&api, workflow, diagnostics));
    }
    // What a secret goes into is a secret, and so is what is read from there.
    while secret::spread(&mut api, &workflows) {
        let again = |workflow| step::types(&api, workflow, &mut Diagnostics::new(false));
        workflows = api.workflows.iter().map(again).collect();
    }
    let mut json_bodies = BTreeSet::new();
    let mut json_parameters = BTreeSet::new();
    for (workflow, types) in api.workflows.iter().zip(&workflows) {
        for (index, step) in workflow.steps.iter().enumerate() {
            let scope = Scope { api: &api, workflow, steps: &types.steps };
            let json = step::check(&scope, index, diagnostics).into_iter();
            json_parameters.extend(json.map(|parameter| (step.operation, parameter)));
            if !payload::check(&scope, step, diagnostics) {
                json_bodies.insert(step.operation);
            }
        }
    }
    Checked { api, workflows, json_bodies, json_parameters }
}

/// What an expression of a workflow can see.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) api: &'a Api,
    pub(crate) workflow: &'a Workflow,
    /// The types of the steps so far.
    pub(crate) steps: &'a [StepTypes],
}

impl Scope<'_> {
    /// The type of an expression that is no part of the answer of its own step.
    pub(crate) fn typed(&self, expression: &Expression) -> Option<Typed> {
        match expression {
            Expression::Input(index) => {
                let input = &self.workflow.inputs[*index];
                Some(Typed {
                    schema: Some(input.schema),
                    optional: !input.required || self.api[input.schema].nullable,
                    secret: input.secret,
                    path: Path::Input(*index),
                })
            }
            Expression::StepOutput { step, output } => {
                self.steps.get(*step)?.outputs.get(*output).cloned()
            }
            Expression::ResponseBody { .. } => None,
        }
    }
}

impl Checked {
    pub(crate) fn workflow_types(&self, index: usize) -> &WorkflowTypes {
        &self.workflows[index]
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
            SchemaKind::Int32 | SchemaKind::Int64 => "an integer".to_owned(),
            SchemaKind::Number => "a number".to_owned(),
            SchemaKind::Text => "text".to_owned(),
            SchemaKind::Enum(values) => format!("one of {}", values.join(", ")),
            SchemaKind::Object(_) => format!("an object '{}'", self[schema].name.join(".")),
            SchemaKind::Map(value) => format!("a map of {}", self.describe(Some(*value))),
            SchemaKind::List(item) => format!("a list of {}", self.describe(Some(*item))),
        }
    }
}
