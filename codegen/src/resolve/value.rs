//! Values and the expressions in them.

use crate::{
    arazzo::{self, Message, Word},
    diagnostic::{Code, Place},
    ir::{Expression, Property, Value, ValueKind},
    parse::expression,
    suggest, value,
};

use super::Resolver;

/// What the expressions of a workflow can name.
pub(super) struct Scope<'a> {
    pub(super) workflow: &'a arazzo::Workflow,
    pub(super) inputs: &'a [Property],
}

/// When an expression is evaluated, which decides what it can read.
#[derive(Clone, Copy)]
pub(super) enum Reads {
    /// Before the request of a step: inputs and earlier steps.
    Before(usize),
    /// After the answer of a step: that too.
    Answer(usize),
    /// At the end: inputs and all steps.
    Workflow,
}

impl Resolver<'_> {
    /// A value; text that is an expression by the grammar is one.
    pub(super) fn value(
        &mut self,
        value: &value::Value,
        place: &Place,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<Value> {
        let kind = match value {
            value::Value::Null => ValueKind::Null,
            value::Value::Bool(value) => ValueKind::Bool(*value),
            value::Value::Integer(value) => ValueKind::Integer(*value),
            value::Value::Float(value) => ValueKind::Float(*value),
            value::Value::Text(text) => self.text(text, place, scope, reads)?,
            value::Value::List(items) => {
                let items = items.iter().enumerate();
                let items: Vec<_> = items
                    .map(|(index, item)| self.value(item, &place.key(index), scope, reads))
                    .collect();
                ValueKind::List(items.into_iter().collect::<Option<_>>()?)
            }
            value::Value::Map(entries) => {
                let entries: Vec<_> = entries
                    .iter()
                    .map(|(key, entry)| {
                        Some((key.clone(), self.value(entry, &place.key(key), scope, reads)?))
                    })
                    .collect();
                ValueKind::Object(entries.into_iter().collect::<Option<_>>()?)
            }
        };
        Some(Value { kind, place: place.clone() })
    }

    fn text(
        &mut self,
        text: &str,
        place: &Place,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<ValueKind> {
        if let Some(at) = text.find("{$") {
            let place = place.within(at..text.len());
            let message = "expressions inside text are not supported yet";
            self.diagnostics.report(Code::Unsupported, place, message);
            return None;
        }
        match expression::parse(text, 0) {
            None => Some(ValueKind::Text(text.to_owned())),
            Some(Ok(read)) => {
                let expression = read.report(place, self.diagnostics);
                let expression = self.expression(&expression, place, scope, reads)?;
                Some(ValueKind::Expression(expression, text.to_owned()))
            }
            Some(Err(error)) => {
                let place = place.within(error.at);
                self.diagnostics.report(Code::InvalidExpression, place, error.message);
                None
            }
        }
    }

    /// What an expression names.
    pub(super) fn expression(
        &mut self,
        expression: &arazzo::Expression,
        place: &Place,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<Expression> {
        match expression {
            arazzo::Expression::Inputs { name, pointer: None } => self.input(name, place, scope),
            arazzo::Expression::Steps { step, output, pointer: None } => {
                self.step_output(step, output, place, scope, reads)
            }
            arazzo::Expression::Response(Message::Body(pointer))
                if matches!(reads, Reads::Answer(_)) =>
            {
                let (pointer, place) = match pointer {
                    Some(part) => (part.pointer.clone(), place.within(part.at.clone())),
                    None => (Default::default(), place.clone()),
                };
                Some(Expression::ResponseBody { pointer, place })
            }
            _ => {
                let message = "this expression is not supported here yet";
                self.diagnostics.report(Code::Unsupported, place.clone(), message);
                None
            }
        }
    }

    fn input(&mut self, name: &Word, place: &Place, scope: &Scope<'_>) -> Option<Expression> {
        let found = scope.inputs.iter().position(|input| input.name == name.text);
        if found.is_none() {
            let names = scope.inputs.iter().map(|input| input.name.as_str());
            let help = suggest::help(&name.text, names);
            let message = format!("unknown input '{}'", name.text);
            self.report(Code::UnknownInput, place.within(name.at.clone()), message, help);
        }
        found.map(Expression::Input)
    }

    fn step_output(
        &mut self,
        step: &Word,
        output: &Word,
        place: &Place,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<Expression> {
        let steps = &scope.workflow.steps;
        let Some(index) = steps.iter().position(|other| other.step_id.value == step.text) else {
            let help = suggest::help(&step.text, steps.iter().map(|s| s.step_id.value.as_str()));
            let message = format!("unknown step '{}'", step.text);
            self.report(Code::UnknownStep, place.within(step.at.clone()), message, help);
            return None;
        };
        let outputs = &steps[index].outputs;
        let Some(found) = outputs.iter().position(|other| other.name.value == output.text) else {
            let help = suggest::help(&output.text, outputs.iter().map(|o| o.name.value.as_str()));
            let message = format!("step '{}' has no output '{}'", step.text, output.text);
            self.report(Code::UnknownOutput, place.within(output.at.clone()), message, help);
            return None;
        };
        let now = match reads {
            Reads::Before(now) | Reads::Answer(now) => now,
            Reads::Workflow => steps.len(),
        };
        if index >= now {
            let message = format!("step '{}' has not run at this point", step.text);
            self.diagnostics.report(Code::NotYetRun, place.within(step.at.clone()), message);
            return None;
        }
        Some(Expression::StepOutput { step: index, output: found })
    }
}
