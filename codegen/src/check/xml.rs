//! Parts of answers that are XML or JSON: a JSON Pointer (RFC 6901) and a JSONPath lead into JSON only, an XPath into XML only.

use crate::{
    arazzo::Language,
    check::response::accepts,
    diagnostic::{Code, Diagnostics, Place},
    ir::{Api, BodyKind, Condition, Criterion, Expression, Pattern, Response, Step},
};

/// What comes of it.
const OUTPUT: &str = "the step fails when it has been answered";
const NO_OUTPUT: &str = "the output has no value";
const CRITERION: &str = "nothing is found there";

/// Warns about everything that a step reads of the inside of an answer that is something else.
pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let steps = api.workflows.iter().flat_map(|workflow| &workflow.steps);
    for step in steps {
        match answered(api, step) {
            Some((BodyKind::Xml, _)) => inside(step, &mut Xml(diagnostics)),
            Some((BodyKind::Json, answers)) => {
                let has_xml = |answer: &&Response| {
                    answer.content.iter().any(|(_, kind)| *kind == BodyKind::Xml)
                };
                let has_xml = answers.iter().any(has_xml);
                inside(step, &mut Json { has_xml, diagnostics });
            }
            _ => {}
        }
    }
}

/// What all bodies that the criteria of a step accept are described as, and the answers that have them.
fn answered<'a>(api: &'a Api, step: &Step) -> Option<(BodyKind, Vec<&'a Response>)> {
    let request = step.request()?;
    let accepted = (100..600).filter(|status| accepts(step, *status));
    let answers = accepted.filter_map(|status| api[request.operation].response(status));
    let answers: Vec<_> = answers.filter(|answer| answer.kind.is_some()).collect();
    let kind = answers.first()?.kind?;
    answers.iter().all(|answer| answer.kind == Some(kind)).then_some((kind, answers))
}

/// What judges the parts that are read.
trait Judge {
    /// A part of an output or of a condition, and what comes of one that leads nowhere.
    fn part(&mut self, part: &Expression, place: &Place, is_output: bool);

    /// The whole body as the context of a criterion.
    fn whole(&mut self, language: &Pattern, place: &Place);
}

fn inside(step: &Step, judge: &mut impl Judge) {
    for output in step.outputs.iter().filter(|output| !output.hidden) {
        let place = &output.place;
        output.expression.walk(&mut |inner| judge.part(inner, place, true));
    }
    let success = step.on_success.iter().flat_map(|action| &action.criteria);
    for criterion in step.criteria.iter().chain(success) {
        self::criterion(criterion, judge);
    }
}

fn criterion(criterion: &Criterion, judge: &mut impl Judge) {
    let place = &criterion.place;
    criterion.condition.walk(&mut |inner| judge.part(inner, place, false));
    if let Condition::Meets { context, language, .. } = &criterion.condition
        && is_whole(context)
    {
        judge.whole(language, place);
    }
}

/// Whether it is the whole body of an answer.
fn is_whole(expression: &Expression) -> bool {
    matches!(expression, Expression::ResponseBody { rest, .. } if rest.pointer.keys().is_empty())
}

/// Of an answer that is XML.
struct Xml<'d>(&'d mut Diagnostics);

impl Judge for Xml<'_> {
    fn part(&mut self, part: &Expression, place: &Place, is_output: bool) {
        let so = if is_output { OUTPUT } else { CRITERION };
        match part {
            Expression::ResponseBody { rest, .. } if !rest.pointer.keys().is_empty() => {
                self.report("a JSON Pointer", &rest.place, so);
            }
            Expression::Selected { context, language: Language::JsonPath, .. }
                if matches!(**context, Expression::ResponseBody { .. }) =>
            {
                self.report("JSONPath", place, so);
            }
            _ => {}
        }
    }

    fn whole(&mut self, language: &Pattern, place: &Place) {
        if matches!(language, Pattern::JsonPath) {
            self.report("JSONPath", place, CRITERION);
        }
    }
}

impl Xml<'_> {
    fn report(&mut self, language: &str, place: &Place, so: &str) {
        let message = format!("the answer is XML, which {language} does not lead into: {so}");
        let help = "a criterion or a selector of type `xpath` does";
        self.0.report_with_help(Code::InsideXml, place.clone(), message, help);
    }
}

/// Of an answer that is decoded as JSON.
struct Json<'d> {
    /// Whether the operation may answer XML, too.
    has_xml: bool,
    diagnostics: &'d mut Diagnostics,
}

impl Judge for Json<'_> {
    fn part(&mut self, part: &Expression, place: &Place, is_output: bool) {
        let Expression::Selected { context, language: Language::XPath, .. } = part else { return };
        if is_whole(context) {
            self.report(place, if is_output { NO_OUTPUT } else { CRITERION });
        }
    }

    fn whole(&mut self, language: &Pattern, place: &Place) {
        if matches!(language, Pattern::XPath) {
            self.report(place, CRITERION);
        }
    }
}

impl Json<'_> {
    fn report(&mut self, place: &Place, so: &str) {
        let (is, help) = match self.has_xml {
            true => (
                "the operation answers JSON and XML, and is asked for JSON",
                "read the JSON, by a JSON Pointer or a JSONPath",
            ),
            false => ("the answer is JSON", "a JSON Pointer or a JSONPath does"),
        };
        let message = format!("{is}, which an XPath does not lead into: {so}");
        self.diagnostics.report_with_help(Code::XPathIntoJson, place.clone(), message, help);
    }
}
