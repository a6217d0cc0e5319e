//! Every expression of a workflow.

use std::collections::HashSet;

use super::{
    Action, ActionKind, Call, Called, Condition, Criterion, Expression, Goal, Operand, Payload,
    Piece, Step, Value, ValueKind, Workflow,
};
use crate::diagnostic::Place;

impl Workflow {
    /// Whether something reads an output of a step.
    pub(crate) fn reads(&self, step: usize, output: usize) -> bool {
        let mut found = false;
        self.walk(&mut |expression| {
            found |= matches!(
                expression,
                Expression::StepOutput { step: s, output: o, .. } if *s == step && *o == output
            );
        });
        found
    }

    /// Whether something reads the outputs of the workflow that a step calls.
    pub(crate) fn reads_called(&self, step: usize) -> bool {
        let mut found = false;
        self.walk(&mut |expression| {
            found |= matches!(expression, Expression::CalledOutput { step: s, .. } if *s == step);
        });
        found
    }

    /// The workflows that run first of which something reads an output, each with its index among the dependencies.
    pub(crate) fn read_dependencies(&self) -> impl Iterator<Item = (usize, &Called)> {
        let mut read = HashSet::new();
        self.walk(&mut |expression| {
            if let Expression::DependencyOutput { dependency, .. } = expression {
                read.insert(*dependency);
            }
        });
        let all = self.dependencies.iter().enumerate();
        all.filter(move |(index, _)| read.contains(index))
    }

    /// Whether a workflow that runs first may run again, before a retry or by a step, so that its outputs are others from then on.
    pub(crate) fn renews(&self, dependency: usize) -> bool {
        let again = self.dependencies[dependency].workflow;
        let retried = |action: &Action| match &action.kind {
            ActionKind::Retry { goal: Some(Goal::Workflow(called)), .. } => {
                called.workflow == again
            }
            _ => false,
        };
        // Where steps run one after another, what comes after such a step reads that.
        let runs = |step: &Step| {
            step.workflow() == Some(again) && !self.linear || step.actions().any(retried)
        };
        self.steps.iter().filter(|step| step.reached).any(runs)
            && self.read_dependencies().any(|(read, _)| read == dependency)
    }

    /// Calls a function with every expression that is ever evaluated, those inside others too.
    pub(crate) fn walk(&self, see: &mut dyn FnMut(&Expression)) {
        self.steps.iter().filter(|step| step.reached).for_each(|step| step.walk(see));
        self.walk_beside(see);
    }

    /// Calls a function with every expression that is of no step.
    fn walk_beside(&self, see: &mut dyn FnMut(&Expression)) {
        self.dependencies.iter().for_each(|called| called.walk(see));
        self.outputs.iter().for_each(|output| expression(&output.expression, see));
    }
}

impl Step {
    /// Calls a function with every expression of the step.
    pub(crate) fn walk(&self, see: &mut dyn FnMut(&Expression)) {
        self.walk_call(see);
        self.walk_rest(see);
    }

    /// The same with what is evaluated before the call.
    pub(crate) fn walk_call(&self, see: &mut dyn FnMut(&Expression)) {
        match &self.call {
            Call::Operation(request) => {
                request.arguments.iter().for_each(|argument| value(&argument.value, see));
                if let Some(body) = &request.body {
                    value(&body.value, see);
                    body.replacements.iter().for_each(|one| value(&one.value, see));
                }
            }
            Call::Workflow(called) => called.walk(see),
        }
    }

    /// The same with what is evaluated after the call.
    pub(crate) fn walk_rest(&self, see: &mut dyn FnMut(&Expression)) {
        criteria(&self.criteria, see);
        for action in self.actions() {
            criteria(&action.criteria, see);
            let goal = match &action.kind {
                ActionKind::Goto(goal) => Some(goal),
                ActionKind::Retry { goal, .. } => goal.as_ref(),
                ActionKind::End => None,
            };
            if let Some(Goal::Workflow(called)) = goal {
                called.walk(see);
            }
        }
        self.outputs.iter().for_each(|output| expression(&output.expression, see));
    }
}

impl Called {
    /// Calls a function with every expression that the called workflow is given.
    pub(crate) fn walk(&self, see: &mut dyn FnMut(&Expression)) {
        self.inputs.iter().for_each(|(_, given)| value(given, see));
    }
}

impl Payload {
    /// Calls a function with every expression that stands in the payload, its text, and where it is written.
    pub(crate) fn expressions_mut(&mut self, see: See<'_>) {
        self.value.expressions_mut(see);
        self.replacements.iter_mut().for_each(|one| one.value.expressions_mut(see));
    }
}

/// What is called with an expression, its text and its place.
pub(crate) type See<'a> = &'a mut dyn FnMut(&mut Expression, &str, &Place);

impl Value {
    /// Calls a function with every expression that stands in the value, its text, and where it is written.
    pub(crate) fn expressions_mut(&mut self, see: See<'_>) {
        match &mut self.kind {
            ValueKind::Expression(inner, text) => see(inner, text, &self.place),
            ValueKind::Template(pieces) => {
                for piece in pieces {
                    if let Piece::Expression(inner, text) = piece {
                        see(inner, text, &self.place);
                    }
                }
            }
            ValueKind::List(items) => items.iter_mut().for_each(|item| item.expressions_mut(see)),
            ValueKind::Object(entries) => {
                entries.iter_mut().for_each(|(_, entry)| entry.expressions_mut(see));
            }
            _ => {}
        }
    }
}

impl Expression {
    /// Calls a function with this expression and those inside.
    pub(crate) fn walk(&self, see: &mut dyn FnMut(&Expression)) {
        expression(self, see);
    }
}

impl Condition {
    /// Calls a function with every expression of the condition.
    pub(crate) fn walk(&self, see: &mut dyn FnMut(&Expression)) {
        condition(self, see);
    }
}

fn value(value: &Value, see: &mut dyn FnMut(&Expression)) {
    match &value.kind {
        ValueKind::Expression(inner, _) => expression(inner, see),
        ValueKind::Template(pieces) => self::pieces(pieces, see),
        ValueKind::List(items) => items.iter().for_each(|item| self::value(item, see)),
        ValueKind::Object(entries) => entries.iter().for_each(|(_, entry)| self::value(entry, see)),
        _ => {}
    }
}

fn pieces(pieces: &[Piece], see: &mut dyn FnMut(&Expression)) {
    for piece in pieces {
        if let Piece::Expression(inner, _) = piece {
            expression(inner, see);
        }
    }
}

fn criteria(criteria: &[Criterion], see: &mut dyn FnMut(&Expression)) {
    criteria.iter().for_each(|criterion| condition(&criterion.condition, see));
}

fn condition(condition: &Condition, see: &mut dyn FnMut(&Expression)) {
    match condition {
        Condition::Not(inner) => self::condition(inner, see),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            self::condition(a, see);
            self::condition(b, see);
        }
        Condition::Compare { left, right, .. } => {
            operand(left, see);
            operand(right, see);
        }
        Condition::Holds(alone, _) => operand(alone, see),
        Condition::Meets { context, pattern, .. } => {
            expression(context, see);
            pieces(pattern, see);
        }
        Condition::Status { .. } | Condition::Constant(_) => {}
    }
}

fn operand(operand: &Operand, see: &mut dyn FnMut(&Expression)) {
    match operand {
        Operand::Expression(inner, _) | Operand::Length(inner) => expression(inner, see),
        Operand::Condition(inner) => condition(inner, see),
        _ => {}
    }
}

fn expression(expression: &Expression, see: &mut dyn FnMut(&Expression)) {
    see(expression);
    match expression {
        Expression::Selected { context, .. } => self::expression(context, see),
        Expression::Sent(sent) => {
            value(&sent.value, see);
            sent.replacements.iter().for_each(|one| value(&one.value, see));
        }
        _ => {}
    }
}
