//! Workflows: steps, what they send, what they expect, where they lead.

use super::{Criterion, Docs, DocumentId, Expression, OperationId, Property, Value, WorkflowId};
use crate::{
    arazzo::{At, Language},
    diagnostic::Place,
    openapi::Location,
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
    /// Whether it is written without actions, so that steps run one after another. One whose actions are all left out is not.
    pub(crate) linear: bool,
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
    /// Whether a way leads there. One that nothing leads to reads nothing.
    pub(crate) reached: bool,
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
#[derive(Clone, Debug, PartialEq)]
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
    /// Whether it is one of the workflow, which stands at every step.
    pub(crate) common: bool,
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

    /// The workflow that the step itself calls.
    pub(crate) fn calls(&self) -> Option<&Called> {
        match &self.call {
            Call::Workflow(called) => Some(called),
            Call::Operation(_) => None,
        }
    }

    /// The workflows that the step and its actions may call.
    pub(crate) fn called(&self) -> impl Iterator<Item = &Called> {
        self.calls().into_iter().chain(self.actions().filter_map(|action| match action.goal()? {
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
