//! Success and failure actions: those of the step, then those of the workflow that it does not override
//! (Arazzo, Workflow Object, successActions and failureActions).

use crate::{
    arazzo::{self, At},
    diagnostic::{Code, Place},
    ir::{
        Action, ActionKind, Called, Condition, Expression, Goal, Operand, Output, Piece, Rest,
        Value,
    },
    suggest,
};

use super::{
    Resolver,
    value::{Reads, Scope},
};

/// How often a step is retried where `retryLimit` says nothing.
const RETRY_LIMIT: u32 = 1;

/// What an output of a called workflow is called where a condition does not name it by itself.
const CALLED: &str = "$outputs";

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
        let mut chosen: Vec<(&arazzo::Action, bool)> = Vec::new();
        for (place, action) in own.iter().chain(common).enumerate() {
            let written = self.action_of(&scope.description.components, action, failure);
            let Some(written) = written else { continue };
            let is_known = chosen.iter().any(|(other, _)| other.name.value == written.name.value);
            let is_own = place < own.len();
            if !is_known && (is_own || self.can_be_met(scope, index, written, failure)) {
                chosen.push((written, !is_own));
            }
        }
        let read = |(action, common)| {
            Some(Action { common, ..self.action(scope, index, action, failure)? })
        };
        chosen.into_iter().filter_map(read).collect()
    }

    fn action(
        &mut self,
        scope: &mut Scope<'a>,
        index: usize,
        action: &'a arazzo::Action,
        failure: bool,
    ) -> Option<Action> {
        let reads = if failure { Reads::Failure(index) } else { Reads::Answer(index) };
        let criteria = action.criteria.iter();
        let mut criteria: Vec<_> =
            criteria.filter_map(|criterion| self.criterion(criterion, scope, reads)).collect();
        if !failure {
            criteria.iter_mut().for_each(|criterion| {
                keep_outputs(scope, index, &mut criterion.condition, &criterion.place);
            });
        }
        let kind = match &action.kind {
            arazzo::ActionKind::End => ActionKind::End,
            arazzo::ActionKind::Goto(goal) => {
                ActionKind::Goto(self.goal(scope, index, (action, failure), goal)?)
            }
            arazzo::ActionKind::Retry { after, limit, goal } => ActionKind::Retry {
                // Decimal seconds; the parser has refused negative ones.
                after: after.as_ref().map_or(0, |after| (after.value * 1000.0).round() as u64),
                limit: limit.as_ref().map_or(RETRY_LIMIT, |limit| limit.value),
                goal: match goal {
                    Some(goal) => Some(self.goal(scope, index, (action, failure), goal)?),
                    None => None,
                },
            },
        };
        Some(Action { name: action.name.clone(), criteria, kind, common: false })
    }

    fn goal(
        &mut self,
        scope: &mut Scope<'a>,
        index: usize,
        (action, failure): (&'a arazzo::Action, bool),
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
                let reads = if failure { Reads::Failure(index) } else { Reads::Answer(index) };
                let mut called = match action.parameters.is_empty() {
                    // Without parameters, the inputs of the same names.
                    true => self.same_names(scope, workflow, &id.place),
                    false => Called { workflow, inputs: Vec::new(), place: id.place.clone() },
                };
                for parameter in &action.parameters {
                    called.inputs.extend(self.input_of(scope, workflow, parameter, reads));
                }
                if !failure {
                    called.inputs.iter_mut().for_each(|(_, value)| keep_parts(scope, index, value));
                }
                Some(Goal::Workflow(called))
            }
        }
    }
}

/// Makes outputs of the step of what a value reads of its answer: when an action is taken, they have been read.
fn keep_parts(scope: &mut Scope<'_>, step: usize, value: &mut Value) {
    value.expressions_mut(&mut |expression, text, place| {
        if of_answer(expression) {
            keep(scope, step, expression, text, place);
        }
    });
}

/// The same for the outputs of a workflow that a condition reads; of an answer it is at hand.
fn keep_outputs(scope: &mut Scope<'_>, step: usize, condition: &mut Condition, place: &Place) {
    let kept = |scope: &mut Scope<'_>, mut expression: &mut Expression, text: &str| {
        while let Expression::Selected { context, .. } = expression {
            expression = &mut **context;
        }
        if let Expression::CalledOutput { .. } = expression {
            keep(scope, step, expression, text, place);
        }
    };
    match condition {
        Condition::Not(inner) => keep_outputs(scope, step, inner, place),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            keep_outputs(scope, step, a, place);
            keep_outputs(scope, step, b, place);
        }
        Condition::Compare { left, right, .. } => {
            for operand in [left, right] {
                match operand {
                    Operand::Expression(expression, text) => kept(scope, expression, text),
                    Operand::Length(expression) => kept(scope, expression, CALLED),
                    Operand::Condition(inner) => keep_outputs(scope, step, inner, place),
                    _ => {}
                }
            }
        }
        Condition::Holds(Operand::Expression(expression, text), _) => {
            kept(scope, expression, text);
        }
        Condition::Meets { context, pattern, .. } => {
            kept(scope, context, CALLED);
            for piece in pattern {
                if let Piece::Expression(expression, text) = piece {
                    kept(scope, expression, text);
                }
            }
        }
        _ => {}
    }
}

/// Whether an expression reads what a step was answered.
fn of_answer(expression: &Expression) -> bool {
    match expression {
        Expression::Selected { context, .. } => of_answer(context),
        Expression::ResponseBody { .. }
        | Expression::ResponseHeader { .. }
        | Expression::CalledOutput { .. }
        | Expression::Status { .. }
        | Expression::Url { .. } => true,
        _ => false,
    }
}

/// Puts an output of the step, which nobody named, in the place of an expression.
fn keep(
    scope: &mut Scope<'_>,
    step: usize,
    expression: &mut Expression,
    text: &str,
    place: &Place,
) {
    let hidden = &mut scope.hidden[step];
    let known = hidden.iter().position(|other| other.expression == *expression);
    let position = known.unwrap_or_else(|| {
        hidden.push(Output {
            name: At { value: text.to_owned(), place: place.clone() },
            expression: expression.clone(),
            text: text.to_owned(),
            place: place.clone(),
            hidden: true,
        });
        hidden.len() - 1
    });
    let output = scope.steps[step].outputs.len() + position;
    *expression = Expression::StepOutput { step, output, rest: Rest::whole(place.clone()) };
}
