//! Actions of a workflow for steps that call a workflow: these have no request and no answer of their own, so that criteria which
//! read one cannot be evaluated and do not hold (Arazzo, Criterion Object).

use crate::{
    arazzo::{Action, Condition, Criterion, Expression, Operand, Piece, Template, Test},
    diagnostic::Code,
};

use super::{Resolver, value::Scope};

impl Resolver<'_> {
    /// Whether an action of the workflow can ever be taken by a step. That it cannot is told.
    pub(super) fn can_be_met(
        &mut self,
        scope: &Scope<'_>,
        index: usize,
        action: &Action,
        failure: bool,
    ) -> bool {
        if scope.called[index].is_none() {
            return true;
        }
        let Some(criterion) = action.criteria.iter().find(|one| reads_exchange(one, failure))
        else {
            return true;
        };
        let message = format!(
            "this is never met by step '{}', which calls a workflow and has no answer of its own",
            scope.steps[index].step_id.value
        );
        self.report(Code::Impossible, criterion.condition.place.clone(), message, None);
        false
    }
}

/// Whether a criterion reads what a step was asked and answered.
fn reads_exchange(criterion: &Criterion, failure: bool) -> bool {
    let in_template = |template: &Template| {
        template.pieces.iter().any(|piece| match piece {
            Piece::Expression(expression, _) => is_of_exchange(expression),
            Piece::Text(_) => false,
        })
    };
    criterion.context.as_ref().is_some_and(|context| is_of_exchange(&context.value))
        || match &criterion.test {
            Test::Simple(condition) => reads(condition, failure),
            Test::Regex { pattern, .. } => in_template(pattern),
            Test::JsonPath { query } => in_template(query),
            Test::XPath { expression } => in_template(expression),
        }
}

/// Whether a condition does. After success, a status that is compared with a number is that of the last answer.
fn reads(condition: &Condition, failure: bool) -> bool {
    match condition {
        Condition::Not(inner) => reads(inner, failure),
        Condition::Compare { left, right, .. } if is_status_beside_literal(left, right) => failure,
        Condition::Both(a, b)
        | Condition::Either(a, b)
        | Condition::Compare { left: a, right: b, .. } => reads(a, failure) || reads(b, failure),
        Condition::Operand(Operand::Expression(expression), _) => is_of_exchange(expression),
        Condition::Operand(..) => false,
    }
}

fn is_status_beside_literal(left: &Condition, right: &Condition) -> bool {
    let is_status = |operand: &Condition| {
        matches!(operand, Condition::Operand(Operand::Expression(Expression::StatusCode), _))
    };
    let is_literal = |operand: &Condition| {
        matches!(operand, Condition::Operand(Operand::Number(_) | Operand::Text(_), _))
    };
    is_status(left) && is_literal(right) || is_literal(left) && is_status(right)
}

fn is_of_exchange(expression: &Expression) -> bool {
    matches!(
        expression,
        Expression::StatusCode
            | Expression::Url
            | Expression::Method
            | Expression::Request(_)
            | Expression::Response(_)
    )
}
