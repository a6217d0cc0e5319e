//! Actions of a workflow that read outputs of steps which have not run where the action stands: such a value is missing there.

use crate::{
    arazzo::Comparison,
    check::{Flow, Point, flow::Run},
    diagnostic::{Code, Diagnostics, Place},
    ir::{Action, Api, Condition, Expression, Goal, Operand, Piece, Value, ValueKind, Workflow},
};

/// Leaves actions of workflows out of the steps at which one of their criteria cannot hold without such a value, or at which the workflow
/// that they call would lack a required input: the failure itself is told there.
pub(super) fn leave_out(api: &mut Api, diagnostics: &mut Diagnostics) {
    let required = |workflow: &Workflow| {
        let inputs = workflow.inputs.iter();
        inputs.map(|input| input.required && input.default.is_none()).collect()
    };
    let required: Vec<Vec<bool>> = api.workflows.iter().map(required).collect();
    for workflow in &mut api.workflows {
        // Without the one, others may have fewer steps before them.
        while leave_out_of(workflow, &required, diagnostics) {}
    }
}

fn leave_out_of(
    workflow: &mut Workflow,
    required: &[Vec<bool>],
    diagnostics: &mut Diagnostics,
) -> bool {
    let has_common = workflow.steps.iter().any(|step| step.actions().any(|action| action.common));
    if !has_common {
        return false;
    }
    let flow = Flow::of(workflow);
    let names: Vec<String> = workflow.steps.iter().map(|step| step.id.value.clone()).collect();
    let mut changed = false;
    for (index, step) in workflow.steps.iter_mut().enumerate() {
        let lists = [
            (&mut step.on_success, Point::After(index)),
            (&mut step.on_failure, Point::Before(index)),
        ];
        for (actions, at) in lists {
            let before = actions.len();
            actions.retain(|action| match unmet(action, required, &Absent { flow: &flow, at }) {
                Some(Unmet { place, what, missing }) => {
                    let why = match missing == index {
                        true => "it has no outputs where it fails".to_owned(),
                        false => format!("step '{}' has not run there", names[missing]),
                    };
                    let message = format!("{what} step '{}': {why}", names[index]);
                    diagnostics.report(Code::Impossible, place.clone(), message);
                    false
                }
                None => true,
            });
            changed |= actions.len() < before;
        }
    }
    changed
}

/// Why an action of the workflow is left out.
struct Unmet<'a> {
    place: &'a Place,
    what: &'static str,
    /// The step that has not run.
    missing: usize,
}

/// The criterion of an action of the workflow that cannot hold, or the input that is required and missing.
fn unmet<'a>(action: &'a Action, required: &[Vec<bool>], absent: &Absent<'_>) -> Option<Unmet<'a>> {
    if !action.common {
        return None;
    }
    let criteria = action.criteria.iter();
    let mut never = criteria.filter(|criterion| absent.holds(&criterion.condition) == Some(false));
    let never = never.find_map(|criterion| {
        let missing = absent.step_in(&criterion.condition)?;
        Some(Unmet { place: &criterion.place, what: "this is never met by", missing })
    });
    never.or_else(|| {
        let Goal::Workflow(called) = action.goal()? else { return None };
        let required = &required[called.workflow.0];
        let mut given = called.inputs.iter().filter(|(input, _)| required[*input]);
        given.find_map(|(_, value)| {
            let missing = absent.step_of(value)?;
            let what = "the workflow requires this, and is not run after";
            Some(Unmet { place: &value.place, what, missing })
        })
    })
}

/// What is missing at a point.
struct Absent<'f> {
    flow: &'f Flow,
    at: Point,
}

impl Absent<'_> {
    /// The step that has not run, of an output that an expression reads.
    fn step(&self, expression: &Expression) -> Option<usize> {
        match expression {
            Expression::StepOutput { step, .. } => {
                (self.flow.run(*step, self.at) == Run::Never).then_some(*step)
            }
            Expression::Selected { context, .. } => self.step(context),
            _ => None,
        }
    }

    /// The first such step of a value that is missing without it.
    fn step_of(&self, value: &Value) -> Option<usize> {
        match &value.kind {
            ValueKind::Expression(expression, _) => self.step(expression),
            ValueKind::Template(pieces) => pieces.iter().find_map(|piece| match piece {
                Piece::Expression(expression, _) => self.step(expression),
                Piece::Text(_) => None,
            }),
            _ => None,
        }
    }

    /// The first such step of a condition.
    fn step_in(&self, condition: &Condition) -> Option<usize> {
        let mut found = None;
        condition.walk(&mut |expression| found = found.or_else(|| self.step(expression)));
        found
    }

    fn is_missing(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Expression(expression, _) if self.step(expression).is_some())
    }

    /// Whether a condition holds without what is missing; `None` where that does not decide it.
    fn holds(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::Not(inner) => self.holds(inner).map(|holds| !holds),
            Condition::Both(a, b) => match (self.holds(a), self.holds(b)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Condition::Either(a, b) => match (self.holds(a), self.holds(b)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Condition::Compare { left, operator, right, .. } => {
                match (self.is_missing(left), self.is_missing(right)) {
                    (true, false) => beside(*operator, right),
                    (false, true) => beside(*operator, left),
                    _ => None,
                }
            }
            Condition::Holds(alone, _) => self.is_missing(alone).then_some(false),
            Condition::Meets { context, pattern, .. } => {
                let is_missing = |piece: &Piece| matches!(piece, Piece::Expression(expression, _) if self.step(expression).is_some());
                let missing = self.step(context).is_some() || pattern.iter().any(is_missing);
                missing.then_some(false)
            }
            Condition::Constant(holds) => Some(*holds),
            Condition::Status { .. } => None,
        }
    }
}

/// What is missing, compared with something: it is `null`, and has no order.
fn beside(operator: Comparison, other: &Operand) -> Option<bool> {
    let equal = match other {
        Operand::Null => true,
        Operand::Bool(_) | Operand::Number(_) | Operand::Text(_) | Operand::Condition(_) => false,
        Operand::Expression(..) | Operand::Length(_) => return None,
    };
    match operator {
        Comparison::Equal => Some(equal),
        Comparison::NotEqual => Some(!equal),
        _ => (!equal).then_some(false),
    }
}
