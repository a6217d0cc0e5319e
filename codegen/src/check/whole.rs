//! Objects that a request passes on whole: as they came, and not only with what their types have.

use std::collections::BTreeSet;

use crate::{
    arazzo::At,
    check::{Point, Root, Scope, Typed, WorkflowTypes, descend},
    diagnostic::Place,
    ir::{Api, Expression, OperationId, Output, Rest, SchemaId, SchemaKind, WorkflowId},
    pointer::Pointer,
};

/// Lets the bodies of requests read objects from the answers themselves: their types lose nulls, and the properties that they do
/// not have. Gives the operations whose bodies are JSON values for that.
pub(super) fn keep(api: &mut Api, types: &mut [WorkflowTypes]) -> BTreeSet<OperationId> {
    let mut changed = BTreeSet::new();
    for workflow in (0..api.workflows.len()).map(WorkflowId) {
        let mut answers = Answers { api, types, workflow };
        for step in 0..answers.api[workflow].steps.len() {
            let Some(request) = answers.api.workflows[workflow.0].steps[step].request_mut() else {
                continue;
            };
            let (operation, Some(mut body)) = (request.operation, request.body.take()) else {
                continue;
            };
            body.expressions_mut(&mut |expression, _, place| {
                if let Some(whole) = answers.whole(expression, Point::Before(step), place) {
                    *expression = whole;
                    changed.insert(operation);
                }
            });
            if let Some(request) = answers.api.workflows[workflow.0].steps[step].request_mut() {
                request.body = Some(body);
            }
        }
    }
    changed
}

/// The answers to the steps of a workflow.
struct Answers<'a> {
    api: &'a mut Api,
    types: &'a mut [WorkflowTypes],
    workflow: WorkflowId,
}

impl Answers<'_> {
    fn scope(&self) -> Scope<'_> {
        Scope::new(self.api, self.workflow, self.types)
    }

    /// The expression of the same part of an answer as it came, if the type of the part may lose something.
    fn whole(&mut self, expression: &Expression, at: Point, place: &Place) -> Option<Expression> {
        let typed = self.scope().typed(expression, at);
        let read = match loses(self.api, typed.schema?, &mut BTreeSet::new()) {
            true => self.as_it_came(&typed, place)?,
            false => return None,
        };
        Some(read.expression(place))
    }

    /// A value as it came, if it is a part of an answer.
    fn as_it_came(&mut self, typed: &Typed, place: &Place) -> Option<Read> {
        let way = descend::pointer_of(self.api, &typed.path.hops);
        match typed.path.root {
            Root::Answer(step) | Root::Part { step, .. } => {
                let way = match &typed.path.root {
                    Root::Part { pointer, .. } => Pointer::parse(pointer)?.join(&way),
                    _ => way,
                };
                let body = Expression::ResponseValue { step, pointer: way };
                let output = self.output(step, body, place);
                Some(Read { step, output, pointer: Pointer::default() })
            }
            Root::Output { step, output } => {
                let made = &self.types[self.workflow.0].steps[step].outputs[output];
                let made = self.as_it_came(&made.clone(), place)?;
                if made.step == step {
                    return Some(Read { pointer: made.pointer.join(&way), ..made });
                }
                // What the other step answered when this one ran.
                let from = self.api[self.workflow].steps[step].outputs[output].place.clone();
                let output = self.output(step, made.expression(&from), place);
                Some(Read { step, output, pointer: way })
            }
            _ => None,
        }
    }

    /// An output of a step, which nobody named, by its index.
    fn output(&mut self, step: usize, expression: Expression, place: &Place) -> usize {
        let outputs = &self.api[self.workflow].steps[step].outputs;
        let known = outputs.iter().position(|output| output.expression == expression);
        known.unwrap_or_else(|| {
            let typed = self.scope().typed(&expression, Point::After(step));
            self.types[self.workflow.0].steps[step].outputs.push(typed);
            let outputs = &mut self.api.workflows[self.workflow.0].steps[step].outputs;
            outputs.push(Output {
                name: At { value: HIDDEN.to_owned(), place: place.clone() },
                expression,
                text: HIDDEN.to_owned(),
                place: place.clone(),
                hidden: true,
            });
            outputs.len() - 1
        })
    }
}

/// A part of an output of a step.
struct Read {
    step: usize,
    output: usize,
    pointer: Pointer,
}

impl Read {
    fn expression(self, place: &Place) -> Expression {
        let rest = Rest { pointer: self.pointer, place: place.clone() };
        Expression::StepOutput { step: self.step, output: self.output, rest }
    }
}

/// How an output is called that nobody named.
const HIDDEN: &str = "whole";

/// Whether a value of the type has objects in it, which may lack a part of what they were read from.
fn loses(api: &Api, schema: SchemaId, seen: &mut BTreeSet<SchemaId>) -> bool {
    let mut inner = |schema: SchemaId| seen.insert(schema) && loses(api, schema, seen);
    match &api[schema].kind {
        SchemaKind::Object(_) => true,
        SchemaKind::Union(union) => union.variants.iter().any(|variant| inner(variant.schema)),
        SchemaKind::Map(entry) | SchemaKind::List(entry) => inner(*entry),
        _ => false,
    }
}
