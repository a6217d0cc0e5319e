//! Success and failure actions: those of the step, then those of the workflow that it does not override
//! (Arazzo, Workflow Object, successActions and failureActions).

use crate::{
    arazzo::{self, Reusable},
    diagnostic::{Code, Place},
    ir::{Action, ActionKind, Called, Goal},
    suggest,
};

use super::{
    Resolver,
    value::{Reads, Scope},
};

/// How often a step is retried where `retryLimit` says nothing.
const RETRY_LIMIT: u32 = 1;

impl<'a> Resolver<'a> {
    /// The actions of a step after success, or after failure.
    pub(super) fn actions(
        &mut self,
        scope: &mut Scope<'a>,
        index: usize,
        failure: bool,
    ) -> Vec<Action> {
        let (step, workflow) = (scope.steps[index], scope.workflow);
        let (own, common) = match failure {
            false => (&step.on_success, &workflow.success_actions),
            true => (&step.on_failure, &workflow.failure_actions),
        };
        let mut chosen: Vec<&arazzo::Action> = Vec::new();
        for (list, overridable) in [(own, false), (common, true)] {
            for action in list {
                let written = self.action_of(&scope.description.components, action, failure);
                let Some(written) = written else { continue };
                let known = |other: &&arazzo::Action| other.name.value == written.name.value;
                match (chosen.iter().any(known), overridable) {
                    (false, _) => chosen.push(written),
                    (true, true) => {}
                    (true, false) => {
                        let message =
                            format!("there are two actions called '{}'", written.name.value);
                        self.report(Code::Duplicate, place_of(action, written), message, None);
                    }
                }
            }
        }
        chosen.into_iter().filter_map(|action| self.action(scope, index, action)).collect()
    }

    fn action(
        &mut self,
        scope: &mut Scope<'a>,
        index: usize,
        action: &'a arazzo::Action,
    ) -> Option<Action> {
        let reads = Reads::Answer(index);
        let criteria = action.criteria.iter();
        let criteria =
            criteria.filter_map(|criterion| self.criterion(criterion, scope, reads)).collect();
        let kind = match &action.kind {
            arazzo::ActionKind::End => ActionKind::End,
            arazzo::ActionKind::Goto(goal) => {
                ActionKind::Goto(self.goal(scope, index, action, goal)?)
            }
            arazzo::ActionKind::Retry { after, limit, goal } => ActionKind::Retry {
                // Decimal seconds; the parser has refused negative ones.
                after: after.as_ref().map_or(0, |after| (after.value * 1000.0).round() as u64),
                limit: limit.as_ref().map_or(RETRY_LIMIT, |limit| limit.value),
                goal: match goal {
                    Some(goal) => Some(self.goal(scope, index, action, goal)?),
                    None => None,
                },
            },
        };
        Some(Action { name: action.name.clone(), criteria, kind })
    }

    fn goal(
        &mut self,
        scope: &mut Scope<'a>,
        index: usize,
        action: &'a arazzo::Action,
        goal: &'a arazzo::Goal,
    ) -> Option<Goal> {
        match goal {
            arazzo::Goal::StepId(id) => {
                let name = id.value.strip_prefix("$steps.").unwrap_or(&id.value);
                let found = scope.steps.iter().position(|step| step.step_id.value == name);
                if found.is_none() {
                    let names = scope.steps.iter().map(|step| step.step_id.value.as_str());
                    let help = suggest::help(name, names);
                    let message = format!("unknown step '{name}'");
                    self.report(Code::UnknownStep, id.place.clone(), message, help);
                }
                found.map(Goal::Step)
            }
            arazzo::Goal::WorkflowId(id) => {
                let workflow = self.workflow_of(scope.description, id)?;
                let reads = Reads::Answer(index);
                let mut called = match action.parameters.is_empty() {
                    // Without parameters, the inputs of the same names.
                    true => self.same_names(scope, workflow, &id.place),
                    false => Called { workflow, inputs: Vec::new(), place: id.place.clone() },
                };
                for parameter in &action.parameters {
                    called.inputs.extend(self.input_of(scope, workflow, parameter, reads));
                }
                Some(Goal::Workflow(called))
            }
        }
    }
}

/// Where an action is written, or the reference to it.
fn place_of(action: &Reusable<arazzo::Action>, written: &arazzo::Action) -> Place {
    match action {
        Reusable::Here(_) => written.name.place.clone(),
        Reusable::Reference(reference) => reference.reference.place.clone(),
    }
}
