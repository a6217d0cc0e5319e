//! Conditions: what they say about the answer and about values.

use std::ops::Range;

use crate::{
    arazzo::{self, Comparison, Test},
    diagnostic::{Code, Place},
    ir::{Condition, Criterion, Expression, Operand, Pattern, Rest},
};

use super::{
    Resolver,
    value::{Reads, Scope, with_rest},
};

impl<'a> Resolver<'a> {
    /// A criterion, its condition with nothing left to look up.
    pub(super) fn criterion(
        &mut self,
        criterion: &'a arazzo::Criterion,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Criterion> {
        let place = criterion.condition.place.clone();
        let context = match &criterion.context {
            Some(context) => Some(self.expression(&context.value, &context.place, scope, reads)?),
            None => None,
        };
        let text = &criterion.condition.value;
        let mut meets = |language, pattern: &arazzo::Template| {
            let pattern = self.pieces(text, &pattern.pieces, &place, scope, reads)?;
            // The parser has refused these criteria without a context.
            Some(Condition::Meets { context: context.clone()?, language, pattern })
        };
        let condition = match &criterion.test {
            Test::Simple(condition) => {
                let mut conditions =
                    Conditions { resolver: self, scope, reads, place: &place, text, context };
                conditions.condition(condition)?
            }
            Test::Regex { pattern, raw: false } => meets(Pattern::Regex, pattern)?,
            Test::Regex { pattern, raw: true } => meets(Pattern::RawRegex, pattern)?,
            Test::JsonPath { query } => meets(Pattern::JsonPath, query)?,
            Test::XPath { expression } => meets(Pattern::XPath, expression)?,
        };
        Some(Criterion { text: text.clone(), condition, place })
    }
}

/// What the parts of one condition share.
struct Conditions<'r, 's, 'a> {
    resolver: &'r mut Resolver<'a>,
    scope: &'s mut Scope<'a>,
    reads: Reads,
    place: &'r Place,
    text: &'r str,
    context: Option<Expression>,
}

impl Conditions<'_, '_, '_> {
    fn condition(&mut self, condition: &arazzo::Condition) -> Option<Condition> {
        match condition {
            arazzo::Condition::Not(inner) => Some(Condition::Not(Box::new(self.condition(inner)?))),
            arazzo::Condition::Both(a, b) => {
                let (a, b) = (self.condition(a), self.condition(b));
                Some(Condition::Both(Box::new(a?), Box::new(b?)))
            }
            arazzo::Condition::Either(a, b) => {
                let (a, b) = (self.condition(a), self.condition(b));
                Some(Condition::Either(Box::new(a?), Box::new(b?)))
            }
            arazzo::Condition::Compare { left, operator, right } => {
                let (l, r) = (self.operand(left), self.operand(right));
                self.comparison((l?, range(left)), *operator, (r?, range(right)))
            }
            arazzo::Condition::Operand(..) => self.alone(condition),
        }
    }

    /// A value that stands alone: literals are decided here.
    fn alone(&mut self, condition: &arazzo::Condition) -> Option<Condition> {
        let at = range(condition);
        let holds = match self.operand(condition)? {
            Operand::Bool(value) => value,
            Operand::Null => false,
            Operand::Number(_) | Operand::Text(_) => true,
            operand => {
                let has_answer = self.has_answer(&operand, &at);
                return has_answer.then_some(Condition::Holds(operand, at));
            }
        };
        let always = if holds { "always" } else { "never" };
        self.decided(at, &format!("this {always} holds, whatever is answered"));
        Some(Condition::Constant(holds))
    }

    fn operand(&mut self, condition: &arazzo::Condition) -> Option<Operand> {
        let arazzo::Condition::Operand(operand, at) = condition else {
            return Some(Operand::Condition(Box::new(self.condition(condition)?)));
        };
        Some(match operand {
            arazzo::Operand::Null => Operand::Null,
            arazzo::Operand::Bool(value) => Operand::Bool(*value),
            arazzo::Operand::Number(number) => Operand::Number(number.clone()),
            arazzo::Operand::Text(text) => Operand::Text(text.clone()),
            arazzo::Operand::Expression(expression) => {
                let place = self.place.within(at.clone());
                let (scope, reads) = (&mut *self.scope, self.reads);
                if let arazzo::Expression::StatusCode = expression {
                    // That of the last answer has a meaning beside a number, also where a workflow is called.
                    let step = self.resolver.answered(&place, reads)?;
                    let text = self.text.get(at.clone()).unwrap_or_default();
                    return Some(Operand::Expression(Expression::Status { step }, text.to_owned()));
                }
                match self.resolver.expression(expression, &place, scope, reads)? {
                    Expression::Constant(text) => Operand::Text(text),
                    expression => {
                        let text = self.text.get(at.clone()).unwrap_or_default();
                        Operand::Expression(expression, text.to_owned())
                    }
                }
            }
            arazzo::Operand::Context { pointer, length } => {
                let place = self.place.within(at.clone());
                let rest = Rest { pointer: pointer.clone(), place };
                // The parser has refused these criteria without a context.
                let expression = with_rest(self.context.clone()?, &rest);
                match length {
                    true => Operand::Length(expression),
                    false => {
                        let text = self.text.get(at.clone()).unwrap_or_default();
                        Operand::Expression(expression, text.to_owned())
                    }
                }
            }
        })
    }

    fn comparison(
        &mut self,
        (left, left_at): (Operand, Range<usize>),
        operator: Comparison,
        (right, right_at): (Operand, Range<usize>),
    ) -> Option<Condition> {
        let is_status = |operand: &Operand| status_of(operand).is_some();
        let status = match (&left, &right) {
            (status, Operand::Number(number) | Operand::Text(number)) if is_status(status) => {
                Some((operator, number, &right_at))
            }
            (Operand::Number(number) | Operand::Text(number), status) if is_status(status) => {
                Some((mirrored(operator), number, &left_at))
            }
            _ => None,
        };
        if let Some((operator, number, at)) = status {
            let condition = match self.reads {
                // Without an answer there is no status, so that nothing is decided before.
                Reads::Failure(_) => compared(operator, number, at.clone()),
                _ => against(operator, number, at.clone()),
            };
            if let Condition::Constant(_) = condition {
                self.decided(
                    at.clone(),
                    &format!("comparing a status with '{number}' decides nothing"),
                );
            }
            return Some(condition);
        }
        let has_answer = self.has_answer(&left, &left_at) && self.has_answer(&right, &right_at);
        has_answer.then_some(Condition::Compare { left, operator, right, at: [left_at, right_at] })
    }

    /// Whether what is read of an answer comes from one of the step's own.
    fn has_answer(&mut self, operand: &Operand, at: &Range<usize>) -> bool {
        let place = self.place.within(at.clone());
        status_of(operand).is_none_or(|step| self.resolver.has_answer(step, &place, self.scope))
    }

    fn decided(&mut self, at: Range<usize>, message: &str) {
        self.resolver.report(Code::Impossible, self.place.within(at), message.to_owned(), None);
    }
}

/// Where a condition is written, from its first operand to its last.
fn range(condition: &arazzo::Condition) -> Range<usize> {
    match condition {
        arazzo::Condition::Operand(_, at) => at.clone(),
        arazzo::Condition::Not(inner) => range(inner),
        arazzo::Condition::Both(a, b)
        | arazzo::Condition::Either(a, b)
        | arazzo::Condition::Compare { left: a, right: b, .. } => range(a).start..range(b).end,
    }
}

/// The step whose status it is.
fn status_of(operand: &Operand) -> Option<usize> {
    match operand {
        Operand::Expression(Expression::Status { step }, _) => Some(*step),
        _ => None,
    }
}

/// The status compared with a number, or with text that is none.
fn against(operator: Comparison, number: &str, at: Range<usize>) -> Condition {
    let condition = compared(operator, number, at);
    // What holds for every status, or for none, is no comparison that anybody meant.
    let mut statuses = (100..=999).map(|status| condition.holds(status));
    let first = statuses.next().flatten().unwrap_or_default();
    if statuses.all(|holds| holds == Some(first)) { Condition::Constant(first) } else { condition }
}

/// The same, by the number alone.
fn compared(operator: Comparison, number: &str, at: Range<usize>) -> Condition {
    use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    if let Ok(code) = number.parse() {
        return Condition::Status { operator, code, at };
    }
    let Ok(number) = number.parse::<f64>() else {
        return Condition::Constant(operator == NotEqual);
    };
    let (below, above) = (number.floor(), number.ceil());
    let operator = match operator {
        Equal | NotEqual if below != above => return Condition::Constant(operator == NotEqual),
        // Between two integers, the one below decides.
        Less if below != above => LessOrEqual,
        GreaterOrEqual if below != above => Greater,
        same => same,
    };
    if (0.0..=f64::from(u16::MAX)).contains(&below) {
        return Condition::Status { operator, code: below as u16, at };
    }
    Condition::Constant(match operator {
        Equal => false,
        NotEqual => true,
        Less | LessOrEqual => number > 0.0,
        Greater | GreaterOrEqual => number < 0.0,
    })
}

/// The operator with its sides exchanged.
fn mirrored(operator: Comparison) -> Comparison {
    match operator {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        equality => equality,
    }
}
