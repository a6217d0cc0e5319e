//! Actions of a workflow that read outputs of steps which have not run where the action stands: such a value is missing there.

use crate::{
    arazzo::Comparison,
    check::{Flow, Point, flow::Run},
    diagnostic::{Code, Diagnostics, Place},
    ir::{
        Action, Api, Condition, Expression, Goal, Operand, Piece, Property, Schema, SchemaId,
        SchemaKind, Value, ValueKind, Workflow,
    },
};

/// Leaves actions of workflows out of the steps at which one of their criteria cannot hold without such a value, or at which the workflow
/// that they call would lack a required input: the failure itself is told there.
pub(super) fn leave_out(api: &mut Api, diagnostics: &mut Diagnostics) {
    let taken = |workflow: &Workflow| {
        let required = |input: &Property| input.required && input.default.is_none();
        workflow.inputs.iter().map(|input| (required(input), input.schema)).collect()
    };
    let taken = api.workflows.iter().map(taken).collect();
    let takers = Takers { taken, schemas: &api.schemas };
    for workflow in &mut api.workflows {
        // Without the one, others may have fewer steps before them.
        while leave_out_of(workflow, &takers, diagnostics) {}
    }
}

/// What workflows take: whether each input is required, and its schema.
struct Takers<'a> {
    taken: Vec<Vec<(bool, SchemaId)>>,
    schemas: &'a [Schema],
}

fn leave_out_of(
    workflow: &mut Workflow,
    takers: &Takers<'_>,
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
            actions.retain(|action| match unmet(action, takers, &Absent { flow: &flow, at }) {
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
fn unmet<'a>(action: &'a Action, takers: &Takers<'_>, absent: &Absent<'_>) -> Option<Unmet<'a>> {
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
        let taken = &takers.taken[called.workflow.0];
        called.inputs.iter().find_map(|(input, value)| {
            let missing = absent.lacking(value, taken[*input], takers.schemas)?;
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

    /// The first such step without which a value is missing that is required, or a part of it that is.
    fn lacking(
        &self,
        value: &Value,
        (required, schema): (bool, SchemaId),
        schemas: &[Schema],
    ) -> Option<usize> {
        match (&value.kind, &schemas[schema.0].kind) {
            (ValueKind::Expression(expression, _), _) if required => self.step(expression),
            (ValueKind::Template(pieces), _) if required => pieces.iter().find_map(|piece| {
                let Piece::Expression(expression, _) = piece else { return None };
                self.step(expression)
            }),
            (ValueKind::List(items), SchemaKind::List(entry)) => {
                items.iter().find_map(|item| self.lacking(item, (true, *entry), schemas))
            }
            (ValueKind::Object(entries), SchemaKind::Object(properties)) => {
                entries.iter().find_map(|(name, entry)| {
                    let property = properties.iter().find(|property| property.name == *name)?;
                    self.lacking(entry, (property.required, property.schema), schemas)
                })
            }
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
