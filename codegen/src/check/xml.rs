//! Parts of answers that are XML: JSON Pointers (RFC 6901) and JSONPath lead into JSON only.

use crate::{
    arazzo::Language,
    check::response::accepts,
    diagnostic::{Code, Diagnostics, Place},
    ir::{Api, BodyKind, Condition, Criterion, Expression, Pattern, Step},
};

/// What comes of it.
const OUTPUT: &str = "the step fails when it has been answered";
const CRITERION: &str = "nothing is found there";

/// Warns about everything that a step reads of the inside of an answer that is XML.
pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let steps = api.workflows.iter().flat_map(|workflow| &workflow.steps);
    for step in steps.filter(|step| is_answered_with_xml(api, step)) {
        for output in step.outputs.iter().filter(|output| !output.hidden) {
            let place = &output.place;
            output.expression.walk(&mut |inner| reject(inner, place, OUTPUT, diagnostics));
        }
        let success = step.on_success.iter().flat_map(|action| &action.criteria);
        for criterion in step.criteria.iter().chain(success) {
            self::criterion(criterion, diagnostics);
        }
    }
}

/// Whether all bodies that the criteria of a step accept are described as XML.
fn is_answered_with_xml(api: &Api, step: &Step) -> bool {
    let Some(request) = step.request() else { return false };
    let accepted = (100..600).filter(|status| accepts(step, *status));
    let answers = accepted.filter_map(|status| api[request.operation].response(status));
    let mut kinds = answers.filter_map(|answer| answer.kind).peekable();
    kinds.peek().is_some() && kinds.all(|kind| kind == BodyKind::Xml)
}

fn criterion(criterion: &Criterion, diagnostics: &mut Diagnostics) {
    let place = &criterion.place;
    criterion.condition.walk(&mut |inner| reject(inner, place, CRITERION, diagnostics));
    let Condition::Meets { context, language: Pattern::JsonPath, .. } = &criterion.condition else {
        return;
    };
    if matches!(context, Expression::ResponseBody { rest, .. } if rest.pointer.keys().is_empty()) {
        report("JSONPath", &criterion.place, CRITERION, diagnostics);
    }
}

fn reject(expression: &Expression, place: &Place, so: &str, diagnostics: &mut Diagnostics) {
    match expression {
        Expression::ResponseBody { rest, .. } if !rest.pointer.keys().is_empty() => {
            report("a JSON Pointer", &rest.place, so, diagnostics);
        }
        Expression::Selected { context, language: Language::JsonPath, .. }
            if matches!(**context, Expression::ResponseBody { .. }) =>
        {
            report("JSONPath", place, so, diagnostics);
        }
        _ => {}
    }
}

fn report(language: &str, place: &Place, so: &str, diagnostics: &mut Diagnostics) {
    let message = format!("the answer is XML, which {language} does not lead into: {so}");
    let help = "a criterion or a selector of type `xpath` does";
    diagnostics.report_with_help(Code::InsideXml, place.clone(), message, help);
}
