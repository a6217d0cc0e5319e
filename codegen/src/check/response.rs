//! The answer that the criteria of a step select.

use std::ops::Range;

use crate::{
    arazzo::Comparison,
    check::{Answer, Other},
    diagnostic::{Code, Diagnostics},
    ir::{
        Api, BodyKind, Condition, Expression, Operand, Operation, Request, Response, SchemaId, Step,
    },
    openapi::Status,
};

/// Whether the criteria may accept a status; without criteria any 2xx does.
pub(super) fn accepts(step: &Step, status: u16) -> bool {
    if step.criteria.is_empty() {
        return (200..300).contains(&status);
    }
    step.criteria.iter().all(|criterion| criterion.condition.holds(status) != Some(false))
}

/// The body of the answers that the criteria accept.
pub(super) fn selected(api: &Api, step: &Step, diagnostics: &mut Diagnostics) -> Answer {
    let Some(request) = step.request() else { return Answer::default() };
    let operation = &api[request.operation];
    let undocumented = undocumented(operation, step, diagnostics);
    let accepted: Vec<u16> = (100..600).filter(|status| accepts(step, *status)).collect();
    if accepted.is_empty() {
        // A comparison that decides nothing has been reported already.
        let said = step.criteria.iter().any(|criterion| criterion.condition.has_constant());
        if let Some(criterion) = step.criteria.first().filter(|_| !said) {
            let message = "no status meets all criteria of this step";
            diagnostics.report(Code::Impossible, criterion.place.clone(), message);
        }
        return Answer::default();
    }
    if undocumented {
        return Answer::default();
    }
    let documented: Vec<&Response> =
        accepted.iter().filter_map(|status| operation.response(*status)).collect();
    let mut bodies: Vec<SchemaId> = documented.iter().filter_map(|r| r.body).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let mut kinds = documented.iter().filter_map(|response| response.kind);
    let other = match kinds.next().filter(|_| bodies.is_empty()) {
        Some(BodyKind::Text | BodyKind::Xml) => Some(Other::Text),
        Some(BodyKind::Bytes) => Some(Other::Bytes),
        _ => None,
    };
    match bodies.as_slice() {
        [schema] => Answer { schema: Some(*schema), other },
        [] => Answer { schema: None, other },
        _ => {
            if reads_body(step) {
                ambiguous(step, request, api, diagnostics);
            }
            Answer { schema: None, other: None }
        }
    }
}

/// Says that what is read of the answer has no type, since there are several.
fn ambiguous(step: &Step, request: &Request, api: &Api, diagnostics: &mut Diagnostics) {
    let place = step.criteria.first().map_or(&step.id.place, |criterion| &criterion.place);
    let message = format!(
        "operation '{}' may be answered with several types here, so that outputs are JSON values",
        api[request.operation].id
    );
    let help = "a criterion can select one status";
    diagnostics.report_with_help(Code::SeveralAnswers, place.clone(), message, help);
}

/// Whether an output reads the body of the answer.
fn reads_body(step: &Step) -> bool {
    step.outputs.iter().any(|output| match &output.expression {
        Expression::ResponseBody { .. } => true,
        Expression::Selected { context, .. } => {
            matches!(**context, Expression::ResponseBody { .. })
        }
        _ => false,
    })
}

/// Reports statuses that criteria ask for and the operation does not document. `true` if there is one.
fn undocumented(operation: &Operation, step: &Step, diagnostics: &mut Diagnostics) -> bool {
    let mut found = false;
    for criterion in &step.criteria {
        for (code, at) in equal_codes(&criterion.condition) {
            if operation.response(code).is_none() {
                found = true;
                let message =
                    format!("operation '{}' does not document the status {code}", operation.id);
                let place = criterion.place.within(at);
                let help = format!("it documents {}", statuses(operation));
                diagnostics.report_with_help(Code::UndocumentedStatus, place, message, help);
            }
        }
    }
    found
}

/// The codes that a condition asks for by `==`, and where they are written in it.
fn equal_codes(condition: &Condition) -> Vec<(u16, Range<usize>)> {
    match condition {
        Condition::Status { operator: Comparison::Equal, code, at } => vec![(*code, at.clone())],
        Condition::Not(inner) => equal_codes(inner),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            [equal_codes(a), equal_codes(b)].concat()
        }
        Condition::Compare { left, right, .. } => {
            [left, right].into_iter().flat_map(codes_inside).collect()
        }
        Condition::Holds(operand, _) => codes_inside(operand),
        Condition::Status { .. } | Condition::Meets { .. } | Condition::Constant(_) => Vec::new(),
    }
}

fn codes_inside(operand: &Operand) -> Vec<(u16, Range<usize>)> {
    match operand {
        Operand::Condition(condition) => equal_codes(condition),
        _ => Vec::new(),
    }
}

fn statuses(operation: &Operation) -> String {
    let name = |status: &Status| match status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}XX"),
        Status::Default => "default".to_owned(),
    };
    let names: Vec<String> = operation.responses.iter().map(|r| name(&r.status)).collect();
    names.join(", ")
}
