//! Conditions: whether their operands are there, and whether their comparisons can come true.

use crate::{
    arazzo::Comparison,
    check::{Point, Scope, workflow},
    diagnostic::{Code, Diagnostics, Place},
    ir::{Condition, Criterion, Expression, Operand, Piece, SchemaKind},
    suggest,
};

/// Checks the condition of a criterion that is evaluated at a point.
pub(super) fn check(
    scope: &Scope<'_>,
    criterion: &Criterion,
    at: Point,
    diagnostics: &mut Diagnostics,
) {
    condition(scope, &criterion.condition, at, &criterion.place, diagnostics);
}

fn condition(
    scope: &Scope<'_>,
    condition: &Condition,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    match condition {
        Condition::Not(inner) => self::condition(scope, inner, at, place, diagnostics),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            self::condition(scope, a, at, place, diagnostics);
            self::condition(scope, b, at, place, diagnostics);
        }
        Condition::Compare { left, operator, right, at: [left_written, right_written] } => {
            let (left_at, right_at) =
                (place.within(left_written.clone()), place.within(right_written.clone()));
            operand(scope, left, at, (place, &left_at), diagnostics);
            operand(scope, right, at, (place, &right_at), diagnostics);
            let whole = place.within(left_written.start..right_written.end);
            chain(scope, (left, right), *operator, at, &whole, diagnostics);
            literal(scope, (left, right), *operator, at, &right_at, diagnostics);
            literal(scope, (right, left), *operator, at, &left_at, diagnostics);
        }
        Condition::Holds(alone, written) => {
            let written = place.within(written.clone());
            operand(scope, alone, at, (place, &written), diagnostics);
            lone(scope, alone, at, &written, diagnostics);
        }
        Condition::Meets { context, pattern, .. } => {
            expression(scope, context, at, place, diagnostics);
            for piece in pattern {
                if let Piece::Expression(inner, _) = piece {
                    expression(scope, inner, at, place, diagnostics);
                }
            }
        }
        Condition::Status { .. } | Condition::Constant(_) => {}
    }
}

/// An operand of a condition at a place, written at a part of it.
fn operand(
    scope: &Scope<'_>,
    operand: &Operand,
    at: Point,
    (place, written): (&Place, &Place),
    diagnostics: &mut Diagnostics,
) {
    match operand {
        Operand::Expression(inner, _) | Operand::Length(inner) => {
            expression(scope, inner, at, written, diagnostics);
        }
        Operand::Condition(inner) => condition(scope, inner, at, place, diagnostics),
        _ => {}
    }
}

fn expression(
    scope: &Scope<'_>,
    expression: &Expression,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    workflow::reads(scope, expression, at, place, diagnostics);
    own_outputs(scope, expression, at, place, diagnostics);
    scope.judged(expression, at, diagnostics);
}

/// Reports outputs of a step that its own success criteria read, where no loop has made them before.
fn own_outputs(
    scope: &Scope<'_>,
    expression: &Expression,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    match expression {
        Expression::StepOutput { step, .. } if scope.flow.linear && at == Point::After(*step) => {
            let name = &scope.workflow.steps[*step].id.value;
            let message = format!("step '{name}' has outputs only when its criteria hold");
            let help = "read the answer itself, such as $response.body#/name";
            diagnostics.report_with_help(Code::NotYetRun, place.clone(), message, help);
        }
        Expression::Selected { context, .. } => {
            own_outputs(scope, context, at, place, diagnostics);
        }
        _ => {}
    }
}

/// A comparison of a comparison, such as `200 <= $statusCode < 300`: the inner one is true or false, which no order and no number fits to.
fn chain(
    scope: &Scope<'_>,
    (left, right): (&Operand, &Operand),
    operator: Comparison,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let other = match (left, right) {
        (Operand::Condition(_), other) | (other, Operand::Condition(_)) => other,
        _ => return,
    };
    let ordered = !matches!(operator, Comparison::Equal | Comparison::NotEqual);
    if ordered || is_number(scope, other, at) {
        let holds = if operator == Comparison::NotEqual { "always" } else { "never" };
        let message =
            format!("this {holds} holds: one side is a condition, which is true or false");
        let help = "write each comparison by itself: a <= x && x < b";
        diagnostics.report_with_help(Code::Impossible, place.clone(), message, help);
    }
}

fn is_number(scope: &Scope<'_>, operand: &Operand, at: Point) -> bool {
    use SchemaKind::{Int32, Int64, Number, UInt32, UInt64};
    match operand {
        Operand::Number(_) | Operand::Length(_) => true,
        Operand::Expression(expression, _) => {
            let schema = scope.typed(expression, at).schema;
            let kind = schema.map(|schema| &scope.api[schema].kind);
            matches!(kind, Some(Int32 | Int64 | UInt32 | UInt64 | Number))
        }
        _ => false,
    }
}

/// A value beside a literal that it can never be.
fn literal(
    scope: &Scope<'_>,
    (value, literal): (&Operand, &Operand),
    operator: Comparison,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    use SchemaKind::{Int32, Int64, Number, UInt32, UInt64};
    let Operand::Expression(expression, text) = value else { return };
    let typed = scope.typed(expression, at);
    let Some(schema) = typed.schema else { return };
    let kind = &scope.api[schema].kind;
    let equality = matches!(operator, Comparison::Equal | Comparison::NotEqual);
    match (kind, literal) {
        (SchemaKind::Enum(values), Operand::Text(literal)) if equality => {
            // Text is compared without case.
            let folded = literal.to_lowercase();
            if !values.iter().any(|value| value.to_lowercase() == folded) {
                let message = format!("{text} is never '{literal}'; it is {}", values.join(", "));
                let names = values.iter().map(String::as_str);
                match suggest::help(literal, names) {
                    Some(help) => {
                        diagnostics.report_with_help(Code::Impossible, place.clone(), message, help)
                    }
                    None => diagnostics.report(Code::Impossible, place.clone(), message),
                }
            }
        }
        (SchemaKind::Bool, Operand::Text(literal)) if !is_bool(literal) => {
            never(text, "a boolean", place, diagnostics);
        }
        (SchemaKind::Bool, Operand::Number(_)) => never(text, "a boolean", place, diagnostics),
        (Int32 | Int64 | UInt32 | UInt64 | Number, Operand::Text(literal))
            if literal.parse::<f64>().is_err() =>
        {
            never(text, "a number", place, diagnostics);
        }
        (Int32 | Int64 | UInt32 | UInt64 | Number, Operand::Bool(_)) => {
            never(text, "a number", place, diagnostics);
        }
        (
            SchemaKind::Object(_) | SchemaKind::Map(_) | SchemaKind::List(_),
            Operand::Text(_) | Operand::Number(_) | Operand::Bool(_),
        ) => {
            let kind = scope.api.describe(Some(schema));
            never(text, &kind, place, diagnostics);
        }
        _ => {}
    }
}

fn is_bool(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

fn never(text: &str, kind: &str, place: &Place, diagnostics: &mut Diagnostics) {
    let message = format!("{text} is {kind}, and never this");
    diagnostics.report(Code::Impossible, place.clone(), message);
}

/// A value that stands alone and is no boolean.
fn lone(
    scope: &Scope<'_>,
    alone: &Operand,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let kind = match alone {
        Operand::Expression(expression, _) => {
            let typed = scope.typed(expression, at);
            match typed.schema.map(|schema| &scope.api[schema].kind) {
                Some(SchemaKind::Bool | SchemaKind::Any) | None => return,
                Some(_) => scope.api.describe(typed.schema),
            }
        }
        Operand::Length(_) => "a number".to_owned(),
        _ => return,
    };
    let message = format!("this is {kind}, and passes whenever it is there");
    let help = "compare it with something";
    diagnostics.report_with_help(Code::LoneOperand, place.clone(), message, help);
}
