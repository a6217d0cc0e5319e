//! Conditions: what they say about the status of an answer.

use std::ops::Range;

use crate::{
    arazzo::{self, Comparison, Operand},
    diagnostic::{Code, Place},
    ir::{Condition, Criterion},
};

use super::Resolver;

impl Resolver<'_> {
    /// A criterion, its condition with nothing left to look up.
    pub(super) fn criterion(&mut self, criterion: &arazzo::Criterion) -> Option<Criterion> {
        let place = criterion.condition.place.clone();
        let arazzo::Test::Simple(condition) = &criterion.test else {
            self.not_yet("criteria of this type", place);
            return None;
        };
        let condition = self.condition(condition, &place)?;
        Some(Criterion { text: criterion.condition.value.clone(), condition, place })
    }

    fn condition(&mut self, condition: &arazzo::Condition, place: &Place) -> Option<Condition> {
        match condition {
            arazzo::Condition::Not(inner) => {
                Some(Condition::Not(Box::new(self.condition(inner, place)?)))
            }
            arazzo::Condition::Both(a, b) => {
                let (a, b) = (self.condition(a, place), self.condition(b, place));
                Some(Condition::Both(Box::new(a?), Box::new(b?)))
            }
            arazzo::Condition::Either(a, b) => {
                let (a, b) = (self.condition(a, place), self.condition(b, place));
                Some(Condition::Either(Box::new(a?), Box::new(b?)))
            }
            arazzo::Condition::Compare { left, operator, right } => {
                self.comparison(left, *operator, right, place)
            }
            arazzo::Condition::Operand(_, at) => {
                self.unsupported_condition(place.within(at.clone()));
                None
            }
        }
    }

    /// `$statusCode` beside a number, on either side.
    fn comparison(
        &mut self,
        left: &arazzo::Condition,
        operator: Comparison,
        right: &arazzo::Condition,
        place: &Place,
    ) -> Option<Condition> {
        let is_status = |condition: &arazzo::Condition| {
            let status = Operand::Expression(arazzo::Expression::StatusCode);
            matches!(condition, arazzo::Condition::Operand(operand, _) if *operand == status)
        };
        let (operator, other) = if is_status(left) {
            (operator, right)
        } else if is_status(right) {
            (mirrored(operator), left)
        } else {
            let at = [left, right].into_iter().find_map(|side| match side {
                arazzo::Condition::Operand(Operand::Expression(_), at) => Some(at.clone()),
                _ => None,
            });
            self.unsupported_condition(at.map_or_else(|| place.clone(), |at| place.within(at)));
            return None;
        };
        match other {
            arazzo::Condition::Operand(Operand::Number(number) | Operand::Text(number), at) => {
                let condition = against(operator, number, at.clone());
                if let Condition::Constant(_) = condition {
                    let message = format!("comparing a status with '{number}' decides nothing");
                    let place = place.within(at.clone());
                    self.diagnostics.report(Code::Impossible, place, message);
                }
                Some(condition)
            }
            arazzo::Condition::Operand(_, at) => {
                self.unsupported_condition(place.within(at.clone()));
                None
            }
            _ => {
                self.unsupported_condition(place.clone());
                None
            }
        }
    }

    fn unsupported_condition(&mut self, place: Place) {
        let message = "conditions on anything but $statusCode and a number are not supported yet";
        self.diagnostics.report(Code::Unsupported, place, message);
    }
}

/// The status compared with a number, or with text that is none.
fn against(operator: Comparison, number: &str, at: Range<usize>) -> Condition {
    let condition = compared(operator, number, at);
    // What holds for every status, or for none, is no comparison that anybody meant.
    let mut statuses = (100..=999).map(|status| condition.holds(status));
    let first = statuses.next().unwrap_or_default();
    if statuses.all(|holds| holds == first) { Condition::Constant(first) } else { condition }
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
